package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;

/** The realm as Keycloak imports it: the clients and roles of the file, the people of the demonstration, this stand's address. */
final class Realm {
    static final String NAME = "candour";

    private Realm() {}

    /** @param clientSecret with which the screens prove to Keycloak who they are */
    static JsonObject of(URI webUi, String clientSecret) {
        var text = Resources.text("/realm/candour-realm.json")
                .replace("{web-ui}", webUi.toString())
                .replace("{client-secret}", clientSecret);
        try (var reader = Json.createReader(new StringReader(text))) {
            var users = Json.createArrayBuilder();
            People.all().forEach(person -> users.add(user(person)));
            return Json.createObjectBuilder(reader.readObject())
                    .add("users", users)
                    .build();
        }
    }

    private static JsonObject user(Person person) {
        var roles = Json.createArrayBuilder();
        if (person.platformAdministrator()) {
            roles.add("platform-administrator");
        }
        return Json.createObjectBuilder()
                .add("id", person.id().toString())
                .add("username", person.username())
                .add("enabled", true)
                .add("firstName", person.firstName())
                .add("lastName", person.lastName())
                .add("email", person.email())
                .add("emailVerified", true)
                .add("realmRoles", roles)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", person.password())
                                        .add("temporary", false)))
                .build();
    }
}
