package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.casefile.ReferralDetails;
import candour.web.Words;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;

/** What is known of a referral, beside its grounds. */
final class ReferralFacts {
    private ReferralFacts() {}

    static DescriptionList of(ReferralDetails referral) {
        var known = styled(new DescriptionList(), "kv");
        fact(known, "referral.source", Words.of("referral.source", referral.source()));
        referral.referringAgency().ifPresent(agency -> fact(known, "new.referringAgency", agency));
        referral.cdop().ifPresent(cdop -> {
            fact(
                    known,
                    "referral.factors",
                    cdop.factors().stream()
                            .map(factor -> Words.of("referral.factor", factor))
                            .collect(Collectors.joining(", ")));
            fact(known, "new.cdopReference", cdop.reference());
        });
        referral.otherBoard().ifPresent(board -> {
            fact(known, "new.otherBoard", board.name());
            fact(known, "new.otherReference", board.reference());
        });
        referral.harm().ifPresent(harm -> fact(known, "referral.whatHappened", Words.of("referral.harm", harm)));
        fact(known, "referral.incident", Said.date(referral.incidentOn()));
        fact(known, "referral.aware", Said.date(referral.becameAware()));
        fact(known, "referral.received", Said.date(referral.receivedOn()));
        referral.requestedOn().ifPresent(on -> fact(known, "referral.requested", Said.date(on)));
        referral.requestedBy().ifPresent(by -> fact(known, "referral.requestedBy", by));
        referral.ending().ifPresent(ending -> {
            fact(known, "referral.ended", Said.date(ending.on()));
            ending.by().ifPresent(by -> fact(known, "referral.endedBy", by));
            ending.reason().ifPresent(reason -> fact(known, "referral.endingReason", reason));
        });
        referral.answer()
                .ifPresent(answer -> fact(
                        known,
                        "referral.answer",
                        Words.of(
                                "referral.answer.said",
                                Words.of("outcome." + answer.outcome()),
                                Said.date(answer.on()))));
        fact(known, "new.areaOfIncident", place(referral.areaOfIncident(), referral.incidentOutsideEngland()));
        fact(known, "new.areaOfResidence", place(referral.areaOfResidence(), referral.residenceOutsideEngland()));
        fact(known, "referral.lookedAfter", Words.of("referral.lookedAfter", referral.lookedAfter()));
        fact(
                known,
                "referral.agencies",
                referral.agencies().isEmpty()
                        ? Words.of("referral.agencies.none")
                        : String.join(", ", referral.agencies()));
        return known;
    }

    static String place(String area, boolean outsideEngland) {
        return outsideEngland ? Words.of("referral.outsideEngland", area) : area;
    }

    static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(Words.of(key)), new DescriptionList.Description(value));
    }
}
