package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Three made-up boards and their past, made by the real use cases over the real interfaces, by the people who would do
 * it, on business dates of the past. What the audit says was recorded is when the stand was started.
 */
final class Demonstration implements Furnishing {
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(60);
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
            referAtAshmere();
            referAtBexcombe();
            turnClock("");
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

        private void referAtAshmere() {
            turnClock("2026-04-07");
            JsonObject first = as("gwen.hollis")
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
            as("frances.dell")
                    .post(
                            "boards/ash/referrals/" + first.getString("id") + "/consideration-request",
                            version(first),
                            Json.createObjectBuilder()
                                    .add(
                                            "text",
                                            "I ask the panel to consider whether the criteria for a serious case review are met,"
                                                    + " and to advise me in writing.")
                                    .build());
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
            long deadline = System.nanoTime() + LONGEST_OPENING.toNanos();
            while (!activeBoards().containsAll(boards)) {
                if (System.nanoTime() > deadline) {
                    throw new StandRefused("The boards of the demonstration were not opened within "
                            + LONGEST_OPENING.toSeconds() + " seconds; see the log of web-ui.");
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

        private static long version(JsonObject read) {
            return read.getJsonNumber("version").longValueExact();
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
