package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;

import candour.casefile.Correction;
import candour.casefile.EarlierVersion;
import candour.casefile.EarlierVersions;
import candour.web.Words;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What was corrected in a referral, by whom and why; what stood there before is shown when somebody who may know asks. */
final class Corrections extends Section {
    private static final Set<String> DATES = Set.of("incidentOn", "becameAware", "born", "expectedOn");
    private static final Set<String> CLAIMS = Set.of("incidentOutsideEngland", "residenceOutsideEngland");

    private final transient List<Correction> corrections;
    private final transient Supplier<EarlierVersions> earlier;
    private final Div body = styled(new Div(), "body stack");

    /**
     * @param canIdentify whether the person may be shown what stood there before
     * @param earlier the deliberate act, recorded
     */
    Corrections(List<Correction> corrections, boolean canIdentify, Supplier<EarlierVersions> earlier) {
        this.corrections = corrections;
        this.earlier = earlier;
        addClassName("panel");
        setId("corrections");
        add(new Header(new H2(Words.of("correction.title"))), body);
        show(List.of());
        if (canIdentify) {
            var show = styled(new NativeButton(), "btn small");
            show.add(icon(Icon.EYE), new Span(Words.of("correction.show")));
            show.addClickListener(click -> show(this.earlier.get().versions()));
            body.add(show, styled(new Paragraph(Words.of("correction.recorded")), "meta"));
        }
    }

    private void show(List<EarlierVersion> versions) {
        body.removeAll();
        for (Correction correction : corrections) {
            var part = styled(
                    new Div(
                            new H3(Words.of("correction.number", correction.number(), Said.date(correction.on()))),
                            new Paragraph(Words.of(
                                    "correction.changed",
                                    correction.changed().stream()
                                            .map(Corrections::name)
                                            .collect(Collectors.joining(", ")),
                                    correction.by())),
                            styled(new Paragraph(correction.reason()), "record")),
                    "stack-s");
            versions.stream()
                    .filter(version -> version.correction() == correction.number())
                    .forEach(version -> part.add(before(version)));
            body.add(part);
        }
    }

    private static DescriptionList before(EarlierVersion version) {
        var list = styled(new DescriptionList(), "kv");
        for (EarlierVersion.Value value : version.values()) {
            list.add(
                    new DescriptionList.Term(Words.of("correction.before", name(value.name()))),
                    new DescriptionList.Description(inWords(field(value.name()), value.value())));
        }
        return list;
    }

    /** "Child 1: name", or of the referral itself "date of the incident". */
    private static String name(String changed) {
        String of = Words.of("correction.field." + field(changed));
        int dot = changed.lastIndexOf('.');
        return dot < 0 ? of : Words.of("correction.of", changed.substring(0, dot), of);
    }

    private static String field(String changed) {
        return changed.substring(changed.lastIndexOf('.') + 1);
    }

    private static String inWords(String field, String value) {
        if (value.isEmpty()) {
            return Words.of("notKnown");
        }
        if (DATES.contains(field)) {
            return Said.date(LocalDate.parse(value));
        }
        if (CLAIMS.contains(field)) {
            return Words.of(Boolean.parseBoolean(value) ? "correction.yes" : "correction.no");
        }
        return switch (field) {
            case "harm", "lookedAfter" -> Words.of("referral." + field + "." + value);
            case "leavingCare" -> Words.of("child.leavingCare." + value);
            default -> value;
        };
    }
}
