package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.ClockRule;
import candour.guidance.Criterion;
import candour.guidance.Edition;
import candour.guidance.EditionComparison;
import candour.guidance.EditionComparison.Difference;
import candour.guidance.EditionComparison.Part;
import candour.guidance.Limb;
import candour.guidance.Method;
import candour.guidance.NoticeRule;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two guidance editions side by side: what differs, part by part, and which parts don't. */
@Route(value = "b/:board/guidance/:edition/with/:other", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ComparisonView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient GuidancePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();

    @Inject
    public ComparisonView(GuidancePresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> {
            EditionComparison compared = presenter.compare(address.board(), address.edition(), address.otherEdition());
            removeAll();
            add(styled(
                    new Div(new Div(
                            new H1(Words.of("guidance.comparison")),
                            styled(
                                    new Paragraph(Words.of(
                                            "guidance.comparison.lede",
                                            compared.one().title(),
                                            compared.other().title())),
                                    "lede"))),
                    "pagehead"));
            var parts = styled(new Div(), "stack comparison");
            List<String> same = new ArrayList<>();
            for (Part part : Part.values()) {
                List<Difference> differ = compared.differences().stream()
                        .filter(one -> one.part() == part)
                        .toList();
                if (differ.isEmpty()) {
                    same.add(Words.of("guidance.part", part));
                } else {
                    parts.add(panel(compared, part, differ));
                }
            }
            if (!same.isEmpty()) {
                parts.add(new Paragraph(Words.of("guidance.same", String.join(", ", same))));
            }
            add(parts);
        });
    }

    private static Section panel(EditionComparison compared, Part part, List<Difference> differ) {
        var table = new PlainTable(
                Words.of("guidance.part", part),
                List.of(
                        Words.of("guidance.what"),
                        compared.one().title(),
                        compared.other().title()));
        differ.forEach(one ->
                table.row(text(name(compared, one), "strong"), side(compared.one(), one), side(compared.other(), one)));
        return ReferralView.panel("guidance.part." + part, table);
    }

    private static String name(EditionComparison compared, Difference one) {
        return name(compared.one(), one)
                .or(() -> name(compared.other(), one))
                .orElse(Words.of("guidance.part", one.part()));
    }

    private static Optional<String> name(Edition edition, Difference one) {
        return switch (one.part()) {
            case LIMBS -> edition.limb(one.code()).map(Limb::reference);
            case CRITERIA -> find(edition.criteria(), Criterion::code, one).map(Criterion::limb);
            case CLOCKS -> edition.clock(one.code()).map(ClockRule::title);
            case NOTICES -> find(edition.notices(), NoticeRule::code, one).map(NoticeRule::to);
            case METHODS -> find(edition.methods(), Method::code, one).map(Method::title);
            case DECIDER, STEPS, LEAD_AREA -> Optional.empty();
        };
    }

    private static Component side(Edition edition, Difference one) {
        Optional<Component> said =
                switch (one.part()) {
                    case DECIDER -> Optional.of(EditionWords.decider(edition));
                    case STEPS -> Optional.of(EditionWords.steps(edition));
                    case LIMBS -> edition.limb(one.code()).map(limb -> EditionWords.limb(edition, limb));
                    case CRITERIA ->
                        find(edition.criteria(), Criterion::code, one).map(EditionWords::criterion);
                    case CLOCKS -> edition.clock(one.code()).map(EditionWords::clock);
                    case NOTICES ->
                        find(edition.notices(), NoticeRule::code, one)
                                .map(notice -> EditionWords.notice(edition, notice));
                    case LEAD_AREA -> edition.leadArea().map(EditionWords::leadArea);
                    case METHODS -> find(edition.methods(), Method::code, one).map(EditionWords::method);
                };
        return said.orElseGet(() -> styled(new Span(Words.of("guidance.absent")), "meta"));
    }

    private static <T> Optional<T> find(List<T> items, Function<T, String> code, Difference one) {
        return items.stream()
                .filter(item -> code.apply(item).equals(one.code()))
                .findFirst();
    }

    @Override
    public Place place() {
        return address.guidancePlace(Words.of("guidance.comparison"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("guidance.comparison"));
    }
}
