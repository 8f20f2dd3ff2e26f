package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;

/** Referrals of a test's own at Ashmere, each about a child whom no other test knows. */
final class Intake {
    static final String REFERRALS = "boards/ash/referrals";
    static final Caller MANAGER = Caller.of("gwen.hollis");
    static final Caller CHAIR = Caller.of("frances.dell");
    static final Caller NURSE = Caller.of("ruth.okell");
    static final Caller SCHOOL = Caller.of("nell.sayer");
    static final Caller CDOP = Caller.of("orla.finch");
    static final Caller NEIGHBOUR = Caller.of("hugh.senn");

    static final String BY_CHAIR = "\"source\": \"CHAIR\"";
    static final String BY_CDOP =
            "\"source\": \"CDOP\", \"cdop\": {\"factors\": [\"POOR_PROFESSIONAL_PRACTICE\"], \"reference\": \"4411\"}";

    private Intake() {}

    /** Ten digits that nobody else has. */
    static String number() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }

    static String bySchool() {
        return "\"source\": \"AGENCY\", \"referringAgency\": \""
                + Records.text("select id::text from app.agency where code = 'EDU'") + "\"";
    }

    /** @param source with what it says of itself */
    static String referral(String source, String... children) {
        return """
                {%s, "harm": "DIED", "incidentOn": "2026-03-30", "becameAware": "2026-04-02",
                 "areaOfIncident": "Ashmere", "areaOfResidence": "Lisbon", "residenceOutsideEngland": true,
                 "lookedAfter": "NO", "grounds": "Child 1 died at home.", "children": [%s], "agencies": []}""".formatted(source, String.join(", ", children));
    }

    static String child(String more) {
        return "{\"name\": \"Intake Whitlow\"" + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    static String numbered(String number) {
        return child("\"nhsNumber\": \"" + number + "\"");
    }

    static Answer received(Caller by, String body) {
        Answer received = by.post(REFERRALS, body);
        assertThat(received.status()).as(received.toString()).isEqualTo(201);
        return received;
    }

    static String at(Answer referral) {
        return REFERRALS + "/" + referral.id();
    }

    static String reason(String text) {
        return "{\"reason\": \"" + text + "\"}";
    }
}
