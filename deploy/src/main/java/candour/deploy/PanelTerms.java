package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/** The Terms of Reference of the demonstration's panels; one sentence about the quorum, in both of its readings. */
final class PanelTerms {
    private final Stage stage;
    private final LocalDate from;

    /** @param from the day on which they were approved and took effect */
    PanelTerms(Stage stage, LocalDate from) {
        this.stage = stage;
        this.from = from;
    }

    /** "A minimum of 3 members from core partner agencies", read as members of three different agencies. */
    void loadAshmeres() {
        var seats = Json.createArrayBuilder()
                .add(chairsSeat())
                .add(memberSeat(
                        "Assistant Director for Family Services and Social Work",
                        "CSW",
                        "Deputy Assistant Director for Family Services"))
                .add(memberSeat("Designated Nurse", "HLT", "Deputy Designated Nurse"))
                .add(memberSeat(
                        "Head of Quality Assurance for Children's Social Care",
                        "CSW",
                        "Deputy Head of Quality Assurance"))
                .add(memberSeat("Designated Doctor", "HLT", "Deputy Designated Doctor"))
                .add(memberSeat(
                        "Assistant Director for Raising Achievement and Aspiration",
                        "EDU",
                        "Deputy Assistant Director for Raising Achievement"))
                .add(memberSeat("Detective Sergeant", "POL", "Deputy Detective Sergeant"))
                .add(managersSeat());
        var quorum = quorum("DISTINCT_AGENCIES", 3).add("minAgencies", 3);
        stage.as("arlo.beck")
                .post(
                        "boards/ash/terms",
                        terms("WT2015", stage.agencyIds("CSW", "HLT", "POL", "EDU"), seats, quorum, 5));
    }

    /** The same sentence, read as three members, whatever their agencies. */
    void loadCarrows() {
        var seats = Json.createArrayBuilder()
                .add(chairsSeat())
                .add(memberSeat("Detective Inspector", "POL", "Deputy Detective Inspector"))
                .add(memberSeat("Detective Sergeant", "POL", "Deputy Detective Sergeant"))
                .add(memberSeat("Head of Probation", "PRB", "Deputy Head of Probation"))
                .add(memberSeat("Probation Quality Lead", "PRB", "Deputy Probation Quality Lead"))
                .add(managersSeat());
        stage.as("lena.moss")
                .post(
                        "boards/car/terms",
                        terms("WT2023", stage.agencyIds("POL", "PRB"), seats, quorum("MEMBERS", 3), 7));
    }

    /** A partnership's: rapid reviews, opened by the notification and decided by the partners. */
    void loadBexcombes() {
        var seats = Json.createArrayBuilder()
                .add(memberSeat("Service Manager, Safeguarding and Quality Assurance", "BLA", "Deputy Service Manager"))
                .add(memberSeat("Designated Nurse", "BIC", "Deputy Designated Nurse"))
                .add(memberSeat("Detective Sergeant", "POL", "Deputy Detective Sergeant"))
                .add(managersSeat());
        var quorum = quorum("DISTINCT_AGENCIES", 2).add("minAgencies", 2);
        stage.as("hugh.senn")
                .post("boards/bex/terms", terms("WT2023", stage.agencyIds("BLA", "BIC", "POL"), seats, quorum, 5));
    }

    private JsonObject terms(
            String edition, JsonArray coreAgencies, JsonArrayBuilder seats, JsonObjectBuilder quorum, int noticeDays) {
        return Json.createObjectBuilder()
                .add("edition", edition)
                .add("coreAgencies", coreAgencies)
                .add("seats", seats)
                .add("quorum", quorum)
                .add("noticeDays", noticeDays)
                .add("approvedOn", from.toString())
                .add("effectiveFrom", from.toString())
                .build();
    }

    private static JsonObjectBuilder quorum(String countedBy, int minMembers) {
        return Json.createObjectBuilder()
                .add("countedBy", countedBy)
                .add("coreOnly", true)
                .add("minMembers", minMembers)
                .add("chairRequired", false)
                .add("requiredPosts", Json.createArrayBuilder());
    }

    private JsonObjectBuilder memberSeat(String title, String agency, String deputy) {
        return seat(title, "PANEL_MEMBER", true, false)
                .add("agency", stage.agencyId(agency))
                .add("deputy", deputy);
    }

    private static JsonObjectBuilder chairsSeat() {
        return seat("Independent panel chair", "PANEL_CHAIR", false, true);
    }

    private static JsonObjectBuilder managersSeat() {
        return seat("Business Manager", "BUSINESS_MANAGER", false, false);
    }

    private static JsonObjectBuilder seat(String title, String capacity, boolean counts, boolean chair) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("capacity", capacity)
                .add("counts", counts)
                .add("chair", chair);
    }
}
