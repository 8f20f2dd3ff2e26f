package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The children whom the demonstration's boards heard of, and how far each case has come. */
final class DemonstrationCases {
    private static final String SOCIAL_WORK = "Ashmere Children's Social Work";
    private static final String HEALTH = "Ashmere Health";
    private static final String POLICE = "Two Rivers Police Child Abuse Investigation Team";
    private static final String HOUSING = "Ashmere Housing";
    private static final String EDUCATION = "Ashmere Education";

    private final Stage stage;

    DemonstrationCases(Stage stage) {
        this.stage = stage;
    }

    /** From the referral to the decision, by the source document. */
    void decideAtAshmere() {
        stage.turnClock("2026-04-07");
        JsonObject referral = stage.as("gwen.hollis")
                .post(
                        "boards/ash/referrals",
                        referral(
                                        "AGENCY",
                                        "2026-03-31",
                                        "2026-04-02",
                                        "Ashmere",
                                        "Child 1, aged two, died at home. The health visitor and the social worker had each recorded"
                                                + " missed appointments and a neglected home in the three months before; neither record"
                                                + " reached the other agency.")
                                .add("referringAgency", stage.agencyId("CSW"))
                                .add("children", children("Rowan Larkfield", "2024-02-11", "999 135 2467"))
                                .add("agencies", stage.agencyIds("CSW", "HLT", "POL", "HSG"))
                                .build());
        stage.turnClock("2026-04-09");
        var panelCase = PanelCase.requested(
                stage::as,
                referral,
                "I ask the panel to consider whether the criteria for a serious case review are met,"
                        + " and to advise me in writing.");
        var scoping = panelCase.scoping();
        scoping.ask(
                "2026-04-17",
                new TreeMap<>(Map.of(
                        SOCIAL_WORK,
                        "imran.shale",
                        HEALTH,
                        "ruth.okell",
                        POLICE,
                        "dana.pryce",
                        EDUCATION,
                        "nell.sayer")));
        stage.turnClock("2026-04-14");
        scoping.knows(
                "ruth.okell",
                HEALTH,
                "Health visiting",
                "February 2024 to March 2026",
                "Four appointments were missed between December 2025 and March 2026. The home had no food or heating.",
                "Health visiting record, by name and NHS number");
        scoping.knows(
                "imran.shale",
                SOCIAL_WORK,
                "Family support",
                "October 2025 to March 2026",
                "A neglected home was recorded twice. The health visitor was not told.",
                "Children's records, by name and address");
        scoping.knows(
                "dana.pryce",
                POLICE,
                "Child abuse investigation",
                "31 March 2026",
                "The death is being investigated. No earlier contact.",
                "Crime and incident records, by name and address");
        scoping.knowsNobody("nell.sayer", EDUCATION, "Nurseries and schools, by name and date of birth");
        scoping.close("");
        notified(referral, "2026-04-10", "SIN-77");
        String meeting = panelCase.convene(LocalDate.of(2026, 4, 21), "Town Hall, committee room 2");
        stage.turnClock("2026-04-21");
        panelCase.meet(
                meeting,
                "Independent panel chair",
                "Assistant Director for Family Services and Social Work",
                "Designated Nurse",
                "Assistant Director for Raising Achievement and Aspiration",
                "Detective Sergeant");
        panelCase.weigh(
                "abuse",
                "YES",
                "FOR",
                "Four missed health visits and a home without food or heating were recorded in the three months before the"
                        + " death.",
                "Ashmere Health, health visiting record",
                "12 to 15");
        panelCase.weigh(
                "died",
                "YES",
                "FOR",
                "Child 1 was pronounced dead on 31 March 2026.",
                "Two Rivers Police, sudden death report",
                "1");
        stage.turnClock("2026-04-24");
        panelCase.advise(
                "Child 1, aged two, died at home on 31 March 2026. Health and children's social work had each recorded"
                        + " neglect in the three months before. Neither record reached the other agency.",
                "The child has died, and neglect is known. That is enough under regulation 5(2)(a) and (b)(i); concern about"
                        + " how agencies worked together is not asked for, though the panel has it.",
                "REVIEW",
                "The panel recommends a serious case review of the eighteen months before the death, with individual"
                        + " management reviews by the four agencies that knew the family.");
        stage.turnClock("2026-04-28");
        panelCase.decide(
                "REVIEW",
                "I agree with the panel's advice for the reasons that it gives. Child 1 has died and neglect is known.");
    }

    /** The one that waits for the Board Chair's decision: the criteria are not met, and another way is recommended. */
    void adviseAtAshmere() {
        stage.turnClock("2026-09-29");
        JsonObject referral = stage.as("gwen.hollis")
                .post(
                        "boards/ash/referrals",
                        referral(
                                        "AGENCY",
                                        "2026-09-08",
                                        "2026-09-10",
                                        "Ashmere",
                                        "Child 1, aged nine, was seriously injured by a relative. Every agency had acted on what it"
                                                + " knew, and the school wishes to learn from how quickly they did.")
                                .add("referringAgency", stage.agencyId("EDU"))
                                .add("children", children("Finn Aldous", "2017-05-23", null))
                                .add("agencies", stage.agencyIds("EDU", "CSW", "POL"))
                                .build());
        stage.turnClock("2026-10-01");
        var panelCase = PanelCase.requested(
                stage::as,
                referral,
                "I ask the panel whether the criteria are met, and if not, what else we can learn.");
        notified(referral, "2026-09-18", "SIN-112");
        stage.turnClock("2026-10-02");
        String meeting = panelCase.convene(LocalDate.of(2026, 10, 13), "By video call");
        stage.turnClock("2026-10-13");
        panelCase.meet(
                meeting,
                "Independent panel chair",
                "Head of Quality Assurance for Children's Social Care",
                "Designated Doctor",
                "Assistant Director for Raising Achievement and Aspiration",
                "Detective Sergeant");
        panelCase.weigh(
                "abuse",
                "YES",
                "FOR",
                "The relative was charged with wounding Child 1.",
                "Two Rivers Police, crime report",
                "3");
        panelCase.weigh(
                "died",
                "NO",
                "AGAINST",
                "Child 1 left hospital on 19 September 2026.",
                "Ashmere Health, discharge summary",
                "1");
        panelCase.weigh(
                "harm",
                "YES",
                "FOR",
                "Two fractures of the arm needed an operation.",
                "Ashmere Health, discharge summary",
                "2");
        panelCase.weigh(
                "concern",
                "NO",
                "AGAINST",
                "The school, the police and the social worker spoke on the day of the first sign and met the next morning.",
                "Minutes of the strategy discussion",
                "2 to 6");
        panelCase.weigh(
                "definitive",
                "YES",
                "FOR",
                "The records of all three agencies, read side by side, agree on every call and date.",
                "Audit of the three agencies' records",
                "page 4");
        stage.turnClock("2026-10-16");
        panelCase.advise(
                "Child 1, aged nine, was seriously injured by a relative on 8 September 2026. The school saw the first sign"
                        + " that morning and told the police and the social worker within the hour.",
                "Abuse is known and the harm is serious, but there is definitive evidence that the agencies worked together"
                        + " well. The criteria of regulation 5(2) are not met.",
                "ALTERNATIVE_REVIEW",
                "The panel recommends that the three agencies look together, in a day, at what made them quick, and that the"
                        + " board shares what they find.");
    }

    /** The one that waits for the Board Chair's request. */
    void referAtAshmere() {
        stage.turnClock("2026-10-20");
        stage.as("orla.finch")
                .post(
                        "boards/ash/referrals",
                        referral(
                                        "CDOP",
                                        "2026-09-14",
                                        "2026-10-16",
                                        "Ashmere",
                                        "The child death overview panel found that Child 1, aged seven months, had been seen four"
                                                + " times with unexplained bruising. It thinks poor professional practice was a factor.")
                                .add(
                                        "cdop",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "factors",
                                                        Json.createArrayBuilder()
                                                                .add("POOR_PROFESSIONAL_PRACTICE"))
                                                .add("reference", "4411"))
                                .add("children", children("Ivy Marsh", "2026-02-02", null))
                                .add("agencies", stage.agencyIds("HLT", "CSW"))
                                .build());
    }

    /** The one that the panel is going to meet about. */
    PanelCase requestAtAshmere() {
        stage.turnClock("2026-11-10");
        JsonObject referral = stage.as("gwen.hollis")
                .post(
                        "boards/ash/referrals",
                        referral(
                                        "AGENCY",
                                        "2026-11-02",
                                        "2026-11-05",
                                        "Ashmere",
                                        "Child 1, aged five, was found alone and badly undernourished. Two agencies had closed the"
                                                + " family's case in the same month, each relying on the other.")
                                .add("referringAgency", stage.agencyId("HLT"))
                                .add(
                                        "children",
                                        Json.createArrayBuilder(children("Wren Castell", "2021-06-30", null))
                                                .add(sibling("Robin Castell", "2018-03-12")))
                                .add("agencies", stage.agencyIds("HLT", "CSW", "HSG"))
                                .build());
        stage.turnClock("2026-11-12");
        notified(referral, "2026-11-11", "SIN-131");
        return PanelCase.requested(
                stage::as,
                referral,
                "I ask the panel to advise me whether the criteria are met, and to look at how the two closures came about.");
    }

    /** Eight agencies are asked about it. Five know the child, two sign a nil return, and Housing is silent. */
    void scopeAtAshmere(PanelCase panelCase) {
        var scoping = panelCase.scoping();
        stage.turnClock("2026-11-13");
        scoping.ask(
                "2026-11-24",
                new TreeMap<>(Map.of(
                        SOCIAL_WORK,
                        "imran.shale",
                        HEALTH,
                        "ruth.okell",
                        POLICE,
                        "dana.pryce",
                        EDUCATION,
                        "nell.sayer",
                        "Two Rivers Probation",
                        "vera.lund",
                        "Ashmere Housing",
                        "hari.nolan",
                        "Ashmere Youth Justice Service",
                        "omar.tait",
                        "Ashmere Family Centre",
                        "june.abbot")));
        stage.turnClock("2026-11-16");
        scoping.knows(
                "ruth.okell",
                HEALTH,
                "Health visiting and the emergency department",
                "July 2021 to 31 October 2026",
                "Child 1 was weighed nine times and fell from the 50th to below the second centile. The family's case was"
                        + " closed on 12 March 2026, because children's social work was understood to be involved.",
                "Community and hospital records, by name, date of birth and NHS number");
        scoping.knows(
                "nell.sayer",
                EDUCATION,
                "Ashmere Infants, reception class",
                "September 2025 to today",
                "Attendance was 61 per cent in the last school year. Two calls home are on file, and no referral.",
                "School census and pupil records, by name and date of birth");
        stage.turnClock("2026-11-17");
        scoping.knows(
                "dana.pryce",
                POLICE,
                "Neighbourhood policing",
                "About 2024 to 2 November 2026",
                "Three calls by neighbours, the last on 2 November 2026. None named the children at the time.",
                "Crime and incident records, by name and address");
        scoping.knowsNobody(
                "vera.lund", "Two Rivers Probation", "Case records, by the adults' names and dates of birth");
        stage.turnClock("2026-11-19");
        scoping.knows(
                "imran.shale",
                SOCIAL_WORK,
                "Assessment team",
                "January to March 2026",
                "One assessment, closed on 20 March 2026 with no further action, because health was understood to visit.",
                "Children's records, by name, date of birth and address");
        scoping.knowsNobody(
                "omar.tait",
                "Ashmere Youth Justice Service",
                "Case records of the last ten years, by name and address");
        stage.turnClock("2026-11-23");
        scoping.knows(
                "june.abbot",
                "Ashmere Family Centre",
                "Stay and play group",
                "?Spring 2024",
                "The mother came twice with Child 1 and gave an address that she later moved from.",
                "Registers of the groups, by first names, since surnames are not kept");
        stage.turnClock("2026-11-25");
        scoping.remind(HOUSING);
    }

    /** The authority has sent its notification, and the business manager records that. */
    private void notified(JsonObject referral, String on, String reference) {
        stage.as("gwen.hollis")
                .post(
                        "boards/ash/referrals/" + referral.getString("id") + "/clocks/notification",
                        0,
                        Json.createObjectBuilder()
                                .add("on", on)
                                .add("reference", reference)
                                .add("by", "Head of Safeguarding, Ashmere Council")
                                .build());
    }

    /** A working day that the Terms of Reference's notice allows, seen from today. */
    static LocalDate soon() {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(8);
        while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.plusDays(1);
        }
        return day;
    }

    void referAtBexcombe() {
        stage.turnClock("2026-11-02");
        stage.as("hugh.senn")
                .post(
                        "boards/bex/referrals",
                        referral(
                                        "AGENCY",
                                        "2026-10-28",
                                        "2026-10-29",
                                        "Bexcombe",
                                        "Child 1, aged fourteen, was seriously harmed after going missing from care. Three agencies"
                                                + " knew of the exploitation and met separately.")
                                .add("referringAgency", stage.agencyId("BLA"))
                                .add("children", children("Sky Tolland", "2012-07-19", "943 476 5870"))
                                .add("agencies", stage.agencyIds("BLA", "BIC", "POL"))
                                .build());
    }

    private static JsonObjectBuilder referral(
            String source, String incident, String aware, String area, String grounds) {
        return Json.createObjectBuilder()
                .add("source", source)
                .add("harm", grounds.contains("died") || grounds.contains("death") ? "DIED" : "SERIOUSLY_HARMED")
                .add("incidentOn", incident)
                .add("becameAware", aware)
                .add("areaOfIncident", area)
                .add("areaOfResidence", area)
                .add("lookedAfter", "NOT_KNOWN")
                .add("grounds", grounds);
    }

    private static JsonObjectBuilder sibling(String name, String born) {
        return Json.createObjectBuilder()
                .add("kind", "SIBLING")
                .add("name", name)
                .add("born", born);
    }

    private static JsonArray children(String name, String born, @Nullable String nhs) {
        var child = Json.createObjectBuilder().add("name", name).add("born", born);
        if (nhs != null) {
            child.add("nhsNumber", nhs);
        }
        return Json.createArrayBuilder().add(child).build();
    }
}
