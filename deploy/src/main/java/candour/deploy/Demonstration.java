package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
    private static final int ANSWER_DAYS = 10;

    @Override
    public void furnish(RunningStand stand) {
        new Furnisher(stand).furnish();
    }

    private static final class Furnisher {
        private final RunningStand stand;
        private final Api platform;
        private final Stage stage;

        Furnisher(RunningStand stand) {
            this.stand = stand;
            this.platform = new Api(stand.tenantAdmin(), stand.tokens().of("petra.vane"));
            this.stage = new Stage(stand);
        }

        void furnish() {
            stage.turnClock(OPENED.toString());
            agency("CSW", "Ashmere Children's Social Work");
            agency("HLT", "Ashmere Health");
            agency("POL", "Two Rivers Police Child Abuse Investigation Team");
            agency("EDU", "Ashmere Education");
            agency("PRB", "Two Rivers Probation");
            agency("HSG", "Ashmere Housing");
            agency("YJS", "Ashmere Youth Justice Service");
            agency("FAM", "Ashmere Family Centre");
            agency("BLA", "Bexcombe Council");
            agency("BIC", "Bexcombe Integrated Care Board");
            agency("CHT", "Carrow and Dene Health Trust");
            open("ash", "ASH", "Ashmere Safeguarding Children Board", "arlo.beck");
            open("bex", "BEX", "Bexcombe Safeguarding Children Partnership", "hugh.senn");
            open("car", "CAR", "Carrow and Dene Safeguarding Partnership", "lena.moss");
            untilActive(List.of("ash", "bex", "car"));
            seatAshmere();
            seatTheOthers();
            publishContacts("ash", "arlo.beck", "Ashmere Council, for the board", "ashmere.example");
            publishContacts("bex", "hugh.senn", "Bexcombe Council, for the partnership", "bexcombe.example");
            untilPublished("WT2015");
            untilPublished("WT2023");
            var terms = new PanelTerms(stage, OPENED);
            terms.loadAshmeres();
            terms.loadCarrows();
            terms.loadBexcombes();
            var cases = new DemonstrationCases(stage);
            cases.decideAtAshmere();
            cases.adviseAtAshmere();
            cases.referAtAshmere();
            cases.referAtBexcombe();
            PanelCase waiting = cases.requestAtAshmere();
            cases.scopeAtAshmere(waiting);
            stage.turnClock("");
            waiting.convene(DemonstrationCases.soon(), "Town Hall, committee room 2");
        }

        /** The panel of the source document: its chair from next door, seven standing posts, four core agencies. */
        private void seatAshmere() {
            Api administrator = stage.as("arlo.beck");
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
            appoint(administrator, "ash", "Designated safeguarding lead", "REFERRER", "EDU", "nell.sayer");
            appoint(administrator, "ash", "CDOP coordinator", "REFERRER", null, "orla.finch");
            appoint(administrator, "ash", "Tenancy manager", "REFERRER", "HSG", "hari.nolan");
            appoint(administrator, "ash", "Senior probation officer", "REFERRER", "PRB", "vera.lund");
            appoint(administrator, "ash", "Head of Youth Justice", "REFERRER", "YJS", "omar.tait");
            appoint(administrator, "ash", "Family centre manager", "REFERRER", "FAM", "june.abbot");
        }

        private void seatTheOthers() {
            Api bexcombe = stage.as("hugh.senn");
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
            Api carrow = stage.as("lena.moss");
            appoint(carrow, "car", "Business Manager", "BUSINESS_MANAGER", null, "lena.moss");
            appoint(carrow, "car", "Designated Nurse", "PANEL_MEMBER", "CHT", "edie.marlow");
            appoint(carrow, "car", "Designated Doctor", "PANEL_MEMBER", "CHT", "silas.wren");
        }

        private void agency(String code, String name) {
            var registered = platform.put(
                    "agencies/" + code,
                    Json.createObjectBuilder().add("name", name).build());
            stage.agency(code, registered.getString("id"));
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

        /** Carrow and Dene has published none: its pages say so. */
        private void publishContacts(String board, String administrator, String controller, String domain) {
            stage.as(administrator)
                    .put(
                            "boards/" + board + "/contacts",
                            0,
                            Json.createObjectBuilder()
                                    .add("controller", controller)
                                    .add("help", contact("The board's business team", "business", domain))
                                    .add("privacy", contact("The data protection officer", "privacy", domain))
                                    .add("accessibility", contact("The board's business team", "business", domain))
                                    .add("answerDays", ANSWER_DAYS)
                                    .build());
        }

        private static JsonObjectBuilder contact(String team, String mailbox, String domain) {
            return Json.createObjectBuilder()
                    .add("team", team)
                    .add("email", mailbox + "@" + domain)
                    .add("telephone", "01632 960 100");
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
                command.add("agency", stage.agencyId(agency));
            }
            administrator.post("boards/" + board + "/roster", command.build());
        }
    }
}
