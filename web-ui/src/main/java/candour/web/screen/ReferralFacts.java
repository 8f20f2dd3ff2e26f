package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.casefile.ReferralDetails;
import candour.web.Words;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known of a referral, beside its grounds. */
final class ReferralFacts {
    private ReferralFacts() {}

    static DescriptionList of(ReferralDetails referral) {
        var known = styled(new DescriptionList(), "kv");
        fact(known, "referral.source", Words.of("referral.source", referral.source()));
        referral.referringAgency().ifPresent(agency -> fact(known, "new.referringAgency", agency));
        fact(known, "referral.incident", Said.date(referral.incidentOn()));
        fact(known, "referral.aware", Said.date(referral.becameAware()));
        fact(known, "referral.received", Said.date(referral.receivedOn()));
        referral.requestedOn().ifPresent(on -> fact(known, "referral.requested", Said.date(on)));
        referral.requestedBy().ifPresent(by -> fact(known, "referral.requestedBy", by));
        fact(known, "new.areaOfIncident", referral.areaOfIncident());
        fact(known, "new.areaOfResidence", referral.areaOfResidence());
        fact(known, "referral.lookedAfter", Words.of("referral.lookedAfter", referral.lookedAfter()));
        fact(
                known,
                "referral.agencies",
                referral.agencies().isEmpty()
                        ? Words.of("referral.agencies.none")
                        : String.join(", ", referral.agencies()));
        return known;
    }

    private static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(Words.of(key)), new DescriptionList.Description(value));
    }
}
