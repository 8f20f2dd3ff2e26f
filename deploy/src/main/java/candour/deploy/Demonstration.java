package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Three made-up boards and their past, made by the real use cases over the real interfaces, by the people who would do
 * it, on business dates of the past. What the audit says was recorded is when the stand was started.
 */
final class Demonstration implements Furnishing {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    @Override
    public void furnish(RunningStand stand) {
        new Furnisher(stand).furnish();
    }

    private static final class Furnisher {
        private final RunningStand stand;
        private final Tokens tokens;
        private final Api platform;
        private final Map<String, String> agencies = new HashMap<>();

        Furnisher(RunningStand stand) {
            this.stand = stand;
            this.tokens = stand.tokens();
            this.platform = new Api(stand.tenantAdmin(), tokens.of("petra.vane"));
        }

        void furnish() {
            turnClock(OPENED.toString());
            agency("CSW", "Ashmere Children's Social Work");
            agency("HLT", "Ashmere Health");
            agency("POL", "Two Rivers Police Child Abuse Investigation Team");
            agency("EDU", "Ashmere Education");
            agency("PRB", "Two Rivers Probation");
            agency("HSG", "Ashmere Housing");
            agency("BLA", "Bexcombe Council");
            agency("BIC", "Bexcombe Integrated Care Board");
            open("ash", "ASH", "Ashmere Safeguarding Children Board", "arlo.beck");
            open("bex", "BEX", "Bexcombe Safeguarding Children Partnership", "hugh.senn");
            open("car", "CAR", "Carrow and Dene Safeguarding Partnership", "lena.moss");
            untilActive(List.of("ash", "bex", "car"));
            seatAshmere();
            seatTheOthers();
            untilPublished("WT2015");
            loadAshmeresTerms();
            loadCarrowsTerms();
            decideAtAshmere();
            adviseAtAshmere();
            referAtAshmere();
            referAtBexcombe();
            PanelCase waiting = requestAtAshmere();
            turnClock("");
            waiting.convene(soon(), "Town Hall, committee room 2");
        }

        /** The panel of the source document: its chair from next door, seven standing posts, four core agencies. */
        private void seatAshmere() {
            Api administrator = as("arlo.beck");
            appoint(administrator, "ash", "Board Chair", "BOARD_CHAIR", null, "frances.dell");
            appoint(administrator, "ash", "Independent panel chair", "PANEL_CHAIR", null, "maeve.linden");
            appoint(
                    administrator,
                    "ash",
                    "Assistant Director for Family Services and Social Work",
                    "PANEL_MEMBER",
                    "CSW",
                    "tomas.arden");
            appoint(administrator, "ash", "Designated Nurse", "PANEL_MEMBER", "HLT", "ruth.okell");
            appoint(
                    administrator,
                    "ash",
                    "Head of Quality Assurance for Children's Social Care",
                    "PANEL_MEMBER",
                    "CSW",
                    "imran.shale");
            appoint(administrator, "ash", "Designated Doctor", "PANEL_MEMBER", "HLT", "nia.farrow");
            appoint(
                    administrator,
                    "ash",
                    "Assistant Director for Raising Achievement and Aspiration",
                    "PANEL_MEMBER",
                    "EDU",
                    "colin.birch");
            appoint(administrator, "ash", "Detective Sergeant", "PANEL_MEMBER", "POL", "dana.pryce");
            appoint(administrator, "ash", "Business Manager", "BUSINESS_MANAGER", null, "gwen.hollis");
        }

        private void seatTheOthers() {
            Api bexcombe = as("hugh.senn");
            appoint(bexcombe, "bex", "Business Manager", "BUSINESS_MANAGER", null, "hugh.senn");
            appoint(bexcombe, "bex", "Chair of the partnership", "BOARD_CHAIR", null, "iris.calloway");
            appoint(
                    bexcombe,
                    "bex",
                    "Service Manager, Safeguarding and Quality Assurance",
                    "PANEL_MEMBER",
                    "BLA",
                    "maeve.linden");
            appoint(bexcombe, "bex", "Detective Sergeant", "PANEL_MEMBER", "POL", "dana.pryce");
            appoint(as("lena.moss"), "car", "Business Manager", "BUSINESS_MANAGER", null, "lena.moss");
        }

        /** "A minimum of 3 members from core partner agencies", read as members of three different agencies. */
        private void loadAshmeresTerms() {
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
            as("arlo.beck").post("boards/ash/terms", terms(agencyIds("CSW", "HLT", "POL", "EDU"), seats, quorum, 5));
        }

        /** The same sentence, read as three members, whatever their agencies. */
        private void loadCarrowsTerms() {
            var seats = Json.createArrayBuilder()
                    .add(chairsSeat())
                    .add(memberSeat("Detective Inspector", "POL", "Deputy Detective Inspector"))
                    .add(memberSeat("Detective Sergeant", "POL", "Deputy Detective Sergeant"))
                    .add(memberSeat("Head of Probation", "PRB", "Deputy Head of Probation"))
                    .add(memberSeat("Probation Quality Lead", "PRB", "Deputy Probation Quality Lead"))
                    .add(managersSeat());
            as("lena.moss").post("boards/car/terms", terms(agencyIds("POL", "PRB"), seats, quorum("MEMBERS", 3), 7));
        }

        private static JsonObject terms(
                JsonArray coreAgencies, JsonArrayBuilder seats, JsonObjectBuilder quorum, int noticeDays) {
            return Json.createObjectBuilder()
                    .add("edition", "WT2015")
                    .add("coreAgencies", coreAgencies)
                    .add("seats", seats)
                    .add("quorum", quorum)
                    .add("noticeDays", noticeDays)
                    .add("approvedOn", OPENED.toString())
                    .add("effectiveFrom", OPENED.toString())
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
                    .add("agency", agencyId(agency))
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

        /** From the referral to the decision, by the source document. */
        private void decideAtAshmere() {
            turnClock("2026-04-07");
            JsonObject referral = as("gwen.hollis")
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
                                    .add("referringAgency", agencyId("CSW"))
                                    .add("children", children("Rowan Larkfield", "2024-02-11", "943 476 5919"))
                                    .add("agencies", agencyIds("CSW", "HLT", "POL", "HSG"))
                                    .build());
            turnClock("2026-04-09");
            var panelCase = PanelCase.requested(
                    this::as,
                    referral,
                    "I ask the panel to consider whether the criteria for a serious case review are met,"
                            + " and to advise me in writing.");
            turnClock("2026-04-14");
            String meeting = panelCase.convene(LocalDate.of(2026, 4, 21), "Town Hall, committee room 2");
            turnClock("2026-04-21");
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
            turnClock("2026-04-24");
            panelCase.advise(
                    "Child 1, aged two, died at home on 31 March 2026. Health and children's social work had each recorded"
                            + " neglect in the three months before. Neither record reached the other agency.",
                    "The child has died, and neglect is known. That is enough under regulation 5(2)(a) and (b)(i); concern about"
                            + " how agencies worked together is not asked for, though the panel has it.",
                    "REVIEW",
                    "The panel recommends a serious case review of the eighteen months before the death, with individual"
                            + " management reviews by the four agencies that knew the family.");
            turnClock("2026-04-28");
            panelCase.decide(
                    "REVIEW",
                    "I agree with the panel's advice for the reasons that it gives. Child 1 has died and neglect is known.");
        }

        /** The one that waits for the Board Chair's decision: the criteria are not met, and another way is recommended. */
        private void adviseAtAshmere() {
            turnClock("2026-09-29");
            JsonObject referral = as("gwen.hollis")
                    .post(
                            "boards/ash/referrals",
                            referral(
                                            "AGENCY",
                                            "2026-09-08",
                                            "2026-09-10",
                                            "Ashmere",
                                            "Child 1, aged nine, was seriously injured by a relative. Every agency had acted on what it"
                                                    + " knew, and the school wishes to learn from how quickly they did.")
                                    .add("referringAgency", agencyId("EDU"))
                                    .add("children", children("Finn Aldous", "2017-05-23", null))
                                    .add("agencies", agencyIds("EDU", "CSW", "POL"))
                                    .build());
            turnClock("2026-10-01");
            var panelCase = PanelCase.requested(
                    this::as,
                    referral,
                    "I ask the panel whether the criteria are met, and if not, what else we can learn.");
            turnClock("2026-10-02");
            String meeting = panelCase.convene(LocalDate.of(2026, 10, 13), "By video call");
            turnClock("2026-10-13");
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
            turnClock("2026-10-16");
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
        private void referAtAshmere() {
            turnClock("2026-10-20");
            as("ruth.okell")
                    .post(
                            "boards/ash/referrals",
                            referral(
                                            "CDOP",
                                            "2026-09-14",
                                            "2026-10-16",
                                            "Ashmere",
                                            "The child death overview panel found that Child 1, aged seven months, had been seen four"
                                                    + " times with unexplained bruising. It thinks poor professional practice was a factor.")
                                    .add("children", children("Ivy Marsh", "2026-02-02", null))
                                    .add("agencies", agencyIds("HLT", "CSW"))
                                    .build());
        }

        /** The one that the panel is going to meet about. */
        private PanelCase requestAtAshmere() {
            turnClock("2026-11-10");
            JsonObject referral = as("gwen.hollis")
                    .post(
                            "boards/ash/referrals",
                            referral(
                                            "AGENCY",
                                            "2026-11-02",
                                            "2026-11-05",
                                            "Ashmere",
                                            "Child 1, aged five, was found alone and badly undernourished. Two agencies had closed the"
                                                    + " family's case in the same month, each relying on the other.")
                                    .add("referringAgency", agencyId("HLT"))
                                    .add("children", children("Wren Castell", "2021-06-30", null))
                                    .add("agencies", agencyIds("HLT", "CSW", "HSG"))
                                    .build());
            turnClock("2026-11-12");
            return PanelCase.requested(
                    this::as,
                    referral,
                    "I ask the panel to advise me whether the criteria are met, and to look at how the two closures came about.");
        }

        /** A working day that the Terms of Reference's notice allows, seen from today. */
        private static LocalDate soon() {
            LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(8);
            while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
                day = day.plusDays(1);
            }
            return day;
        }

        private void referAtBexcombe() {
            turnClock("2026-11-02");
            as("hugh.senn")
                    .post(
                            "boards/bex/referrals",
                            referral(
                                            "AGENCY",
                                            "2026-10-28",
                                            "2026-10-29",
                                            "Bexcombe",
                                            "Child 1, aged fourteen, was seriously harmed after going missing from care. Three agencies"
                                                    + " knew of the exploitation and met separately.")
                                    .add("referringAgency", agencyId("BLA"))
                                    .add("children", children("Sky Tolland", "2012-07-19", "943 476 5870"))
                                    .add("agencies", agencyIds("BLA", "BIC", "POL"))
                                    .build());
        }

        private static JsonObjectBuilder referral(
                String source, String incident, String aware, String area, String grounds) {
            return Json.createObjectBuilder()
                    .add("source", source)
                    .add("incidentOn", incident)
                    .add("becameAware", aware)
                    .add("areaOfIncident", area)
                    .add("areaOfResidence", area)
                    .add("lookedAfter", "NOT_KNOWN")
                    .add("grounds", grounds);
        }

        private static JsonArray children(String name, String born, @Nullable String nhs) {
            var child = Json.createObjectBuilder().add("name", name).add("born", born);
            if (nhs != null) {
                child.add("nhsNumber", nhs);
            }
            return Json.createArrayBuilder().add(child).build();
        }

        private void agency(String code, String name) {
            var registered = platform.put(
                    "agencies/" + code,
                    Json.createObjectBuilder().add("name", name).build());
            agencies.put(code, registered.getString("id"));
        }

        private String agencyId(String code) {
            String id = agencies.get(code);
            if (id == null) {
                throw new IllegalArgumentException("the demonstration has no agency " + code);
            }
            return id;
        }

        private JsonArray agencyIds(String... codes) {
            var ids = Json.createArrayBuilder();
            for (String code : codes) {
                ids.add(agencyId(code));
            }
            return ids.build();
        }

        private void open(String board, String mark, String name, String administrator) {
            platform.put(
                    "boards/" + board,
                    Json.createObjectBuilder()
                            .add("mark", mark)
                            .add("name", name)
                            .build());
            platform.put(
                    "boards/" + board + "/opening",
                    Json.createObjectBuilder()
                            .add("administratorIssuer", stand.issuer())
                            .add(
                                    "administratorSubject",
                                    People.named(administrator).id().toString())
                            .build());
        }

        private void untilActive(List<String> boards) {
            until(
                    () -> activeBoards().containsAll(boards),
                    "The boards of the demonstration were not opened within %d seconds; see the log of web-ui.");
        }

        private void untilPublished(String edition) {
            until(
                    () -> platform.get("guidance-editions").getJsonArray("items").stream()
                            .map(JsonValue::asJsonObject)
                            .anyMatch(published -> published.getString("code").equals(edition)),
                    "The guidance editions were not published within %d seconds; see the log of tenant-admin.");
        }

        private static void until(BooleanSupplier condition, String otherwise) {
            long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > deadline) {
                    throw new StandRefused(otherwise.formatted(LONGEST_WAIT.toSeconds()));
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }

        private Set<String> activeBoards() {
            return platform.get("boards").getJsonArray("items").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(board -> board.getString("status").equals("ACTIVE"))
                    .map(board -> board.getString("board"))
                    .collect(Collectors.toSet());
        }

        private void appoint(
                Api administrator,
                String board,
                String title,
                String capacity,
                @Nullable String agency,
                String username) {
            Person person = People.named(username);
            var command = Json.createObjectBuilder()
                    .add("title", title)
                    .add("capacity", capacity)
                    .add("issuer", stand.issuer())
                    .add("subject", person.id().toString())
                    .add("name", person.name())
                    .add("email", person.email())
                    .add("from", OPENED.toString());
            if (agency != null) {
                command.add("agency", agencyId(agency));
            }
            administrator.post("boards/" + board + "/roster", command.build());
        }

        private Api as(String username) {
            return new Api(stand.webUi(), tokens.of(username));
        }

        private void turnClock(String date) {
            try {
                Files.writeString(stand.demoClock(), date);
            } catch (IOException e) {
                throw new StandRefused("The demonstration's clock can't be turned: " + stand.demoClock(), e);
            }
        }
    }
}
