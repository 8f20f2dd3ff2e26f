package candour.deploy.http;

import java.util.UUID;

/** Bodies by intent. */
final class Sample {
    private Sample() {}

    /** A referral of the Board Chair that can be received, with a mark in every text of it. */
    static String referral(String mark) {
        return """
                {"source": "CHAIR", "harm": "DIED", "incidentOn": "2026-03-30", "becameAware": "2026-04-02",
                 "areaOfIncident": "Incident %1$s", "areaOfResidence": "Residence %1$s", "lookedAfter": "NO",
                 "grounds": "Grounds %1$s",
                 "children": [{"name": "Name %1$s", "born": "2019-05-06", "nhsNumber": "943 476 5919"}],
                 "agencies": []}""".formatted(mark);
    }

    static String referral() {
        return referral("of a test");
    }

    static String request() {
        return """
                {"text": "I ask the panel to consider this.", "whyThisEdition": "This board keeps its rules."}""";
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
