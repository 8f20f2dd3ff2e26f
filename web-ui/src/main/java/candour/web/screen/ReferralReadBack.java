package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.board.AgencyDetails;
import candour.casefile.ReferralSource;
import candour.casefile.SubjectKind;
import candour.web.Words;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that was typed of a new referral, to be read once more before it is sent; each step can be gone back to. */
final class ReferralReadBack extends Div {
    private final transient ReferralForm form;
    private final transient Map<UUID, String> agencies;
    private final transient Consumer<ReferralStep> change;

    /** @param change goes to a step, and from there back to here */
    ReferralReadBack(ReferralForm form, List<AgencyDetails> catalogue, Consumer<ReferralStep> change) {
        this.form = form;
        this.agencies = catalogue.stream().collect(Collectors.toMap(AgencyDetails::id, AgencyDetails::name));
        this.change = change;
        addClassName("stack");
        add(
                part(ReferralStep.SOURCE, source()),
                part(ReferralStep.CHILDREN, children()),
                part(ReferralStep.INCIDENT, incident()),
                part(ReferralStep.AGENCIES, known()));
    }

    private Section part(ReferralStep step, DescriptionList facts) {
        var go = styled(new NativeButton(Words.of("new.change"), click -> change.accept(step)), "btn small");
        go.getElement().setAttribute("aria-label", Words.of("new.change") + ": " + step.title());
        return styled(
                new Section(new Header(new H3(step.title()), go), styled(new Div(facts), "body")), "panel readback");
    }

    private DescriptionList source() {
        DescriptionList list = list();
        ReferralFacts.fact(
                list,
                "new.source",
                form.source().map(one -> Words.of("referral.source", one)).orElse(missing()));
        if (form.isFrom(ReferralSource.AGENCY)) {
            ReferralFacts.fact(
                    list,
                    "new.referringAgency",
                    form.referringAgency().map(agencies::get).orElse(missing()));
        }
        if (form.isFrom(ReferralSource.CDOP)) {
            ReferralFacts.fact(
                    list,
                    "new.cdopFactors",
                    form.cdopFactors().stream()
                            .sorted()
                            .map(factor -> Words.of("referral.factor", factor))
                            .collect(Collectors.joining(", ")));
            ReferralFacts.fact(list, "new.cdopReference", form.cdopReference());
        }
        if (form.isFrom(ReferralSource.OTHER_BOARD)) {
            ReferralFacts.fact(list, "new.otherBoard", form.otherBoard());
            ReferralFacts.fact(list, "new.otherReference", form.otherReference());
        }
        return list;
    }

    private DescriptionList children() {
        DescriptionList list = list();
        List<String> labels = form.labels();
        for (int i = 0; i < labels.size(); i++) {
            list.add(
                    new DescriptionList.Term(labels.get(i)),
                    new DescriptionList.Description(inWords(form.children().get(i))));
        }
        ReferralFacts.fact(list, "new.areaOfResidence", place(form.residence()));
        ReferralFacts.fact(
                list, "new.lookedAfter", chosen(form.lookedAfter(), value -> Words.of("referral.lookedAfter", value)));
        return list;
    }

    private static String inWords(ReferralForm.TypedChild child) {
        String day = child.isUnborn()
                ? Words.of("new.read.expected", date(child.expected()))
                : Words.of("new.read.born", date(child.born()));
        String number = child.isUnborn() || child.digits().isEmpty()
                ? ""
                : ", " + Words.of("child.nhsNumber") + " " + child.digits();
        String status = child.kind() == SubjectKind.CARE_LEAVER
                ? ", " + chosen(child.leavingCare(), value -> Words.of("child.leavingCare", value))
                : "";
        return child.name() + ", " + day + number + status;
    }

    private DescriptionList incident() {
        DescriptionList list = list();
        ReferralFacts.fact(list, "new.harm", chosen(form.harm(), value -> Words.of("referral.harm", value)));
        ReferralFacts.fact(list, "new.incident", date(form.incident()));
        ReferralFacts.fact(list, "new.aware", date(form.aware()));
        ReferralFacts.fact(list, "new.areaOfIncident", place(form.place()));
        ReferralFacts.fact(list, "new.grounds", form.grounds());
        return list;
    }

    private DescriptionList known() {
        DescriptionList list = list();
        ReferralFacts.fact(
                list,
                "referral.agencies",
                form.agencies().isEmpty()
                        ? Words.of("referral.agencies.none")
                        : form.agencies().stream().map(agencies::get).sorted().collect(Collectors.joining(", ")));
        return list;
    }

    private static DescriptionList list() {
        return styled(new DescriptionList(), "kv");
    }

    private static String place(ReferralForm.TypedPlace place) {
        return ReferralFacts.place(place.area(), place.outsideEngland());
    }

    private static String date(ReferralForm.TypedDate typed) {
        return typed.date().map(Said::date).orElse(Words.of("notKnown"));
    }

    private static <T> String chosen(Optional<T> value, Function<T, String> words) {
        return value.map(words).orElse(missing());
    }

    private static String missing() {
        return Words.of("new.read.missing");
    }
}
