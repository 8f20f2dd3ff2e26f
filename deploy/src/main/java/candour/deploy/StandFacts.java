package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a stand tells about itself in {@code stand.json}: enough to use it, to test it and to stop it. Holds passwords,
 * so only its owner can read the file.
 *
 * @param status {@code starting} or {@code ready}
 * @param mail the page of caught mail
 * @param supervisor the process that started the others and stops them
 * @param processes the others, in the order of their start
 * @param passwords by database role
 * @param authenticators by user name
 * @param demoClock the file from which the demonstration's clock is read; empty means the real time
 */
public record StandFacts(
        String status,
        Path state,
        int portBase,
        URI webUi,
        URI tenantAdmin,
        URI mail,
        URI keycloak,
        String issuer,
        String jdbcUrl,
        Map<String, String> passwords,
        Map<String, Authenticator> authenticators,
        Path demoClock,
        ProcessMark supervisor,
        List<ProcessMark> processes) {
    static final String STARTING = "starting";
    static final String READY = "ready";

    public StandFacts {
        passwords = Map.copyOf(passwords);
        authenticators = Map.copyOf(authenticators);
        processes = List.copyOf(processes);
    }

    static Path fileIn(Path state) {
        return state.resolve("stand.json");
    }

    static Optional<StandFacts> find(Path file) {
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    static StandFacts read(Path file) {
        try (var reader = Json.createReader(new StringReader(Files.readString(file)))) {
            return of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json());
        }
        try {
            OwnerOnly.write(fileIn(state), text.toString().strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StandFacts with(String newStatus, List<ProcessMark> newProcesses) {
        return new StandFacts(
                newStatus,
                state,
                portBase,
                webUi,
                tenantAdmin,
                mail,
                keycloak,
                issuer,
                jdbcUrl,
                passwords,
                authenticators,
                demoClock,
                supervisor,
                newProcesses);
    }

    /** @throws StandRefused if there is nobody of this name */
    Authenticator authenticator(String username) {
        return Optional.ofNullable(authenticators.get(username))
                .orElseThrow(() -> new StandRefused("The stand knows no authenticator of \"" + username + "\"."));
    }

    boolean isRunning() {
        return supervisor.find().isPresent();
    }

    private JsonObject json() {
        var roles = Json.createObjectBuilder();
        passwords.forEach(roles::add);
        var marks = Json.createArrayBuilder();
        processes.forEach(mark -> marks.add(json(mark)));
        var people = Json.createArrayBuilder();
        People.all().forEach(person -> people.add(json(person)));
        var apps = Json.createObjectBuilder();
        authenticators.forEach((username, app) -> apps.add(username, app.key()));
        return Json.createObjectBuilder()
                .add("status", status)
                .add("state", state.toString())
                .add("portBase", portBase)
                .add("webUi", webUi.toString())
                .add("tenantAdmin", tenantAdmin.toString())
                .add("mail", mail.toString())
                .add("keycloak", keycloak.toString())
                .add("issuer", issuer)
                .add("jdbcUrl", jdbcUrl)
                .add("passwords", roles)
                .add("demoClock", demoClock.toString())
                .add("supervisor", json(supervisor))
                .add("processes", marks)
                .add("signIns", people)
                .add("authenticators", apps)
                .build();
    }

    private static JsonObject json(ProcessMark mark) {
        return Json.createObjectBuilder()
                .add("name", mark.name())
                .add("pid", mark.pid())
                .add("started", mark.started())
                .build();
    }

    private static JsonObject json(Person person) {
        var boards = Json.createArrayBuilder();
        person.seats()
                .forEach(seat -> boards.add(
                        Json.createObjectBuilder().add("board", seat.board()).add("role", seat.role())));
        return Json.createObjectBuilder()
                .add("username", person.username())
                .add("signInName", person.signInName())
                .add("name", person.name())
                .add("password", person.password())
                .add("subject", person.id().toString())
                .add("boards", boards)
                .add("platformAdministrator", person.platformAdministrator())
                .build();
    }

    private static StandFacts of(JsonObject json) {
        Map<String, String> passwords = new LinkedHashMap<>();
        json.getJsonObject("passwords")
                .forEach((role, password) -> passwords.put(role, ((JsonString) password).getString()));
        Map<String, Authenticator> authenticators = new LinkedHashMap<>();
        json.getJsonObject("authenticators")
                .forEach((username, key) ->
                        authenticators.put(username, new Authenticator(((JsonString) key).getString())));
        var processes = new ArrayList<ProcessMark>();
        json.getJsonArray("processes").getValuesAs(JsonObject.class).forEach(mark -> processes.add(mark(mark)));
        return new StandFacts(
                json.getString("status"),
                Path.of(json.getString("state")),
                json.getInt("portBase"),
                URI.create(json.getString("webUi")),
                URI.create(json.getString("tenantAdmin")),
                URI.create(json.getString("mail")),
                URI.create(json.getString("keycloak")),
                json.getString("issuer"),
                json.getString("jdbcUrl"),
                passwords,
                authenticators,
                Path.of(json.getString("demoClock")),
                mark(json.getJsonObject("supervisor")),
                processes);
    }

    private static ProcessMark mark(JsonObject json) {
        return new ProcessMark(
                json.getString("name"),
                json.getJsonNumber("pid").longValue(),
                json.getJsonNumber("started").longValue());
    }
}
