package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.mark;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.scoping.ReturnContent;
import candour.scoping.ReturnDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one agency is asked about the children of a case, and where the person who was named answers and signs. Opens by
 * itself, since that person may not read the case.
 */
@Route(value = "b/:board/returns/:return", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ReturnView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient ReturnPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Paragraph said = styled(new Paragraph(), "saved");
    private String key = UUID.randomUUID().toString();
    private transient Optional<ReturnPresenter.Opened> seen = Optional.empty();
    private transient Optional<ReturnFields> form = Optional.empty();

    @Inject
    public ReturnView(ReturnPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, at -> {
            show("");
            presenter
                    .stepUp()
                    .kept(here(), ReturnPresenter.ReturnKept.class)
                    .ifPresent(kept -> form.ifPresent(fields -> fields.offer(kept.content())));
        });
    }

    private String here() {
        return Addresses.scopingReturn(address.board(), address.scopingReturn());
    }

    private void show(String sentence) {
        var opened = presenter.open(address.board(), address.scopingReturn());
        ReturnDetails returned = opened.returned();
        seen = Optional.of(opened);
        form = Optional.empty();
        said.setText(sentence);
        var left = styled(new Div(asked(returned)), "c8 stack");
        var right = styled(new Div(), "c4 stack noprint");
        var identities = new Identities(opened.identifies(), () -> presenter.show(address.board(), returned.id()));
        identities.addClassName("noprint");
        if (opened.answers()) {
            left.add(identities); // whoever answers looks them up first
        } else {
            right.add(identities);
        }
        answers(returned).forEach(left::add);
        if (opened.answers()) {
            var fields = new ReturnFields(returned, presenter.draft(address.board(), returned), this::give);
            form = Optional.of(fields);
            left.add(fields);
        }
        if (opened.looksAfter()) {
            right.add(new ReturnCare(opened, presenter, address.board(), this::done));
        }
        removeAll();
        add(head(returned), styled(new Div(left, right), "cols"));
        if (!sentence.isEmpty()) {
            said.getElement().callJsFunction("focus");
        }
    }

    private void done(String sentence) {
        show(sentence);
        Frame.refreshRound(this);
    }

    private Component head(ReturnDetails returned) {
        String reference = returned.reference();
        var words = new Div(
                styled(
                        new Div(
                                mark(reference.substring(0, reference.indexOf('-')), ""),
                                text(Words.of("return.of", reference), "meta")),
                        "row"),
                new H1(Words.of(returned.own() ? "return.title" : "return.title.other", returned.agency())),
                styled(new Paragraph(lede(returned)), "lede"),
                said);
        returned.caseFile()
                .ifPresent(id -> words.add(
                        new Paragraph(link(Addresses.agencies(address.board(), id), Words.of("return.all"), ""))));
        return styled(new Div(words), "pagehead");
    }

    private String lede(ReturnDetails returned) {
        var request = returned.request();
        if (returned.over()) {
            return Words.of("return.over");
        }
        return switch (request.state()) {
            case ASKED ->
                Words.of(
                        returned.own() ? "return.lede" : "return.lede.other",
                        Said.date(request.dueOn()),
                        Said.by(request.dueOn(), seen.orElseThrow().today()),
                        request.named());
            case GIVEN -> Words.of(returned.own() ? "return.given" : "return.given.other", request.named());
            case WITHDRAWN ->
                Words.of(
                        "return.withdrawn",
                        request.withdrawnOn().map(Said::date).orElse(""),
                        request.withdrawnReason().orElse(""));
        };
    }

    private static Section asked(ReturnDetails returned) {
        var request = returned.request();
        return ReferralView.panel(
                "return.asked",
                styled(new Paragraph(request.question()), "record"),
                styled(
                        new Paragraph(Words.of(
                                "return.asked.by",
                                request.askedBy(),
                                Said.date(request.askedOn()),
                                Said.all(returned.children()))),
                        "meta"));
    }

    /** The one that stands first; those before it below. */
    private static List<Component> answers(ReturnDetails returned) {
        int last = returned.answers().size();
        return returned.answers().stream()
                .sorted((one, other) -> other.number() - one.number())
                .<Component>map(answer -> {
                    var paper = new Section(
                            new Header(new H2(
                                    answer.number() == last
                                            ? Words.of("return.answer")
                                            : Words.of("return.answer.earlier", answer.number()))),
                            styled(new Div(new ReturnPaper(answer)), "body stack"));
                    return styled(paper, "panel");
                })
                .toList();
    }

    private void give(ReturnContent content) {
        presenter.stepUp().sign(here(), new ReturnPresenter.ReturnKept(content), () -> giveNow(content));
    }

    private void giveNow(ReturnContent content) {
        ReturnFields fields = form.orElseThrow();
        try {
            fields.carriedOutBy(() -> {
                presenter.give(address.board(), seen.orElseThrow().returned(), content, key);
                return true;
            });
            key = UUID.randomUUID().toString();
            done(Words.of("return.signed"));
        } catch (Stale e) {
            fields.refuse(Words.of("return.stale"));
        } catch (Refusal e) {
            fields.refuse(Problems.sentence(e));
        }
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()),
                List.of(new Place.Crumb(
                        Words.of(
                                "return.crumb",
                                seen.map(opened -> opened.returned().reference())
                                        .orElse("")),
                        Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of(
                "title",
                Words.of(
                        "return.crumb",
                        seen.map(opened -> opened.returned().reference()).orElse("")));
    }
}
