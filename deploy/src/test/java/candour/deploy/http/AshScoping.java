package candour.deploy.http;

import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.ok;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;

/** What agencies are asked about a case of Ashmere, and what they say. */
public final class AshScoping {
    static final Caller HARI = Caller.of("hari.nolan");
    static final Caller VERA = Caller.of("vera.lund");
    static final String HOUSING = "Ashmere Housing";
    static final String PROBATION = "Two Rivers Probation";
    static final String HEALTH = "Ashmere Health";

    private final String caseFile;

    private AshScoping(String caseFile) {
        this.caseFile = caseFile;
    }

    static AshScoping of(AshCase of) {
        return new AshScoping(of.id());
    }

    public static AshScoping of(String caseFile) {
        return new AshScoping(caseFile);
    }

    String at(String part) {
        return "boards/ash/cases/" + caseFile + "/scoping" + part;
    }

    Answer read() {
        return ok(MANAGER.get(at("")));
    }

    /** The agencies that can be asked, each with the first of those who could answer, as a request names them. */
    private List<JsonObject> askable() {
        return ok(MANAGER.get(at("/askable"))).items();
    }

    private JsonObject askable(String agency) {
        return askable().stream()
                .filter(one -> one.getString("name").equals(agency))
                .findFirst()
                .orElseThrow(() -> new AssertionError(agency + " can't be asked"));
    }

    String request(LocalDate due, String... agencies) {
        return asking("What do you know?", due, agencies);
    }

    private String asking(String question, LocalDate due, String... agencies) {
        var asked = Json.createArrayBuilder();
        for (String agency : agencies) {
            JsonObject found = askable(agency);
            asked.add(Json.createObjectBuilder()
                    .add("agency", found.getString("id"))
                    .add("holder", found.getJsonArray("people").getJsonObject(0).getString("holder")));
        }
        return Json.createObjectBuilder()
                .add("question", question)
                .add("dueOn", due.toString())
                .add("agencies", asked)
                .build()
                .toString();
    }

    Answer requests(String body) {
        return MANAGER.post(at("/returns"), read().version(), body);
    }

    /** @return the last one's return */
    public Return asked(String... agencies) {
        ok(requests(request(AshCase.today().plusDays(9), agencies)));
        return returned(agencies[agencies.length - 1]);
    }

    public Return returned(String agency) {
        return new Return(read().json().getJsonArray("returns").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("agency").equals(agency)
                        && !one.getJsonObject("request").getString("state").equals("WITHDRAWN"))
                .findFirst()
                .orElseThrow()
                .getString("id"));
    }

    /**
     * Housing answers with these texts, Probation is asked and silent, and it is closed.
     *
     * @param line for what takes one line
     * @return the id of Housing's return
     */
    public String hostile(String text, String line) {
        ok(requests(asking(text, AshCase.today().plusDays(9), PROBATION, HOUSING)));
        Return housing = returned(HOUSING);
        ok(housing.gives(
                HARI,
                Json.createObjectBuilder(known(text))
                        .add("services", line)
                        .add("period", line)
                        .add("summary", text)
                        .add("searched", line)
                        .build()));
        ok(MANAGER.post(
                at("/closing"),
                read().version(),
                Json.createObjectBuilder().add("reason", line).build().toString()));
        return housing.id();
    }

    /** One agency's return. */
    public record Return(String id) {
        String at(String part) {
            return "boards/ash/scoping-returns/" + id + part;
        }

        Answer read(Caller who) {
            return ok(who.get(at("")));
        }

        Answer gives(Caller who, JsonObject content) {
            Answer seen = read(who);
            return who.post(at("/answers"), seen.version(), signed(seen, content));
        }

        static String signed(Answer seen, JsonObject content) {
            return Json.createObjectBuilder()
                    .add("content", content)
                    .add("statement", seen.json().getString("statement"))
                    .build()
                    .toString();
        }
    }

    static JsonObject nil() {
        return content("NOT_KNOWN", "", "");
    }

    static JsonObject known(String concern) {
        return content("KNOWN", "The family moved in 2024.", concern);
    }

    public static JsonObject content(String answer, String summary, String concern) {
        boolean known = answer.equals("KNOWN");
        return Json.createObjectBuilder()
                .add("answer", answer)
                .add(
                        "children",
                        known ? Json.createArrayBuilder().add("Child 1").build() : JsonValue.EMPTY_JSON_ARRAY)
                .add("services", known ? "Tenancies" : "")
                .add("period", "")
                .add("summary", summary)
                .add("concern", concern)
                .add("secured", known)
                .add("searched", "Tenancy records by address")
                .build();
    }
}
