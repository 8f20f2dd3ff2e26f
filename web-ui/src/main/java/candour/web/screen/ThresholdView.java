package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.Limb;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.threshold.AssessmentDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The worksheet on which the panel weighs the legal test of the case's frozen edition, limb by limb, on evidence. */
@Route(value = "b/:board/cases/:case/threshold", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ThresholdView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle, LimbSection.Deeds {
    private final transient ThresholdPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Main main = new Main();
    private final Span saved = styled(new Span(), "saved");
    private final Div notices = styled(new Div(), "stack-s");
    private final List<LimbSection> limbs = new ArrayList<>();
    private transient Optional<WorksheetResult> result = Optional.empty();
    private transient Optional<ThresholdPresenter.Opened> opened = Optional.empty();

    @Inject
    public ThresholdView(ThresholdPresenter presenter) {
        this.presenter = presenter;
        main.setId("content");
        saved.getElement().setAttribute("role", "status");
        notices.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> {
            var now = presenter.open(address.board(), address.caseFile());
            removeAll();
            main.removeAll();
            limbs.clear();
            add(CaseHead.of(address.board(), now.caseFile(), CaseHead.Tab.THRESHOLD, presenter.today()), main);
            build(now);
            show(now);
            if (now.rights().records()) {
                var unrecorded = presenter.unrecorded(address.board(), address.caseFile());
                limbs.stream().filter(limb -> unrecorded.contains(limb.code())).forEach(LimbSection::restore);
            }
            if (now.rights().views()) {
                presenter.unrecordedViews(address.board(), address.caseFile()).forEach(code -> views(
                                Optional.of(code).filter(limb -> !limb.isEmpty()))
                        .forEach(ViewsRow::restore));
            }
        });
    }

    private void build(ThresholdPresenter.Opened now) {
        var head = new Div(
                new H2(Words.of("threshold.title")),
                styled(
                        new Paragraph(Words.of(
                                "threshold.lede",
                                now.worksheet().editionTitle(),
                                Said.date(now.caseFile().openedOn()))),
                        "lede"));
        var sheet = styled(new Div(), "c8 limbs");
        now.worksheet().limbs().forEach(weighed -> {
            var section = new LimbSection(weighed.limb(), this);
            limbs.add(section);
            sheet.add(section);
        });
        var verdict = new WorksheetResult(Addresses.advice(address.board(), address.caseFile()), this);
        verdict.addClassName("c4");
        result = Optional.of(verdict);
        sheet.add(new SameFactsPanel(
                () -> presenter.others(address.board(), now.caseFile()),
                other -> presenter.under(address.board(), address.caseFile(), other)));
        main.add(styled(new Div(head, saved), "pagehead"), notices, styled(new Div(verdict, sheet), "cols worksheet"));
    }

    private void show(ThresholdPresenter.Opened now) {
        opened = Optional.of(now);
        notices.removeAll();
        now.rights()
                .reason()
                .ifPresent(
                        reason -> notices.add(styled(new Div(icon(Icon.LOCK), new Paragraph(reason)), "notice plain")));
        limbs.forEach(limb -> limb.show(now.worksheet(), now.rights()));
        result.ifPresent(verdict -> verdict.show(now.worksheet(), now.rights().views()));
    }

    /** Does it on the worksheet that is shown; whatever stands in the way, what was typed stays. */
    private Optional<AssessmentDetails> change(UnaryOperator<AssessmentDetails> deed) {
        var before = opened.orElseThrow();
        try {
            AssessmentDetails after = deed.apply(before.worksheet());
            show(new ThresholdPresenter.Opened(before.caseFile(), after, before.rights()));
            saved.removeAll();
            saved.add(icon(Icon.TICK), text(Words.of("saved", Said.now()), ""));
            return Optional.of(after);
        } catch (Stale e) {
            return kept(Words.of("threshold.stale"));
        } catch (Refusal e) {
            return kept(Problems.sentence(e));
        }
    }

    private Optional<AssessmentDetails> kept(String sentence) {
        show(presenter.open(address.board(), address.caseFile()));
        saved.removeAll();
        notices.add(WorksheetResult.notice(sentence));
        return Optional.empty();
    }

    @Override
    public void answer(String limb, Limb.Answer answer) {
        change(seen -> presenter.answer(address.board(), seen, limb, answer.code()));
    }

    @Override
    public void record(EvidenceFields typed) {
        var form = typed.typed();
        var complaints = presenter.check(form);
        typed.complain(complaints);
        if (!complaints.isEmpty()) {
            return;
        }
        change(seen -> typed.carriedOutBy(() -> presenter.record(address.board(), seen, form)))
                .ifPresentOrElse(
                        after -> {
                            typed.close();
                            after.limbs().stream()
                                    .filter(one -> one.limb().code().equals(form.limb()))
                                    .flatMap(one -> one.evidence().stream())
                                    .reduce((first, second) -> second)
                                    .ifPresent(piece -> goTo(form.limb(), piece.id()));
                        },
                        () -> typed.refuse(Words.of("threshold.kept")));
    }

    @Override
    public void take(ViewFields typed) {
        var form = typed.typed();
        var complaints = presenter.check(form);
        typed.complain(complaints);
        if (complaints.isEmpty()) {
            change(seen -> typed.carriedOutBy(() -> presenter.take(address.board(), seen, form)))
                    .ifPresentOrElse(
                            after -> {
                                typed.close();
                                views(form.limb()).forEach(ViewsRow::takeFocus);
                            },
                            () -> typed.refuse(Words.of("threshold.kept")));
        }
    }

    private Stream<ViewsRow> views(Optional<String> limb) {
        return Stream.concat(
                        limbs.stream().map(LimbSection::views), result.stream().map(WorksheetResult::views))
                .filter(row -> row.isOf(limb));
    }

    @Override
    public PrivateDraft viewDraft(Optional<String> limb) {
        return presenter.viewDraft(address.board(), address.caseFile(), limb);
    }

    @Override
    public PrivateDraft draft(Limb limb) {
        return presenter.evidenceDraft(address.board(), address.caseFile(), limb.code());
    }

    @Override
    public void withdraw(Limb limb, UUID evidence) {
        var ask = new Dialog();
        ask.setHeaderTitle(Words.of("threshold.withdraw.title", limb.reference()));
        ask.add(new Paragraph(Words.of("threshold.withdraw.text")));
        var keep = styled(new NativeButton(Words.of("threshold.withdraw.keep"), click -> ask.close()), "btn");
        keep.getElement().setAttribute("autofocus", true);
        var go = styled(
                new NativeButton(Words.of("threshold.withdraw.do"), click -> {
                    ask.close();
                    change(seen -> presenter.withdraw(address.board(), seen, evidence))
                            .ifPresent(after -> goTo(limb.code(), evidence));
                }),
                "btn danger");
        ask.getFooter().add(keep, go);
        ask.open();
        keep.focus();
    }

    private void goTo(String code, UUID evidence) {
        limbs.stream().filter(limb -> limb.code().equals(code)).forEach(limb -> limb.takeFocus("evidence-" + evidence));
    }

    @Override
    public Place place() {
        return address.casePlace(Words.of("case.tab.THRESHOLD"));
    }

    @Override
    public String getPageTitle() {
        return Words.of(
                "title",
                Words.of("case.tab.THRESHOLD") + ", "
                        + opened.map(now -> now.caseFile().reference()).orElse(""));
    }
}
