package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The realm as Keycloak imports it: the clients, roles and flows of the file, the people of the demonstration, this stand's addresses. */
final class Realm {
    static final String NAME = "candour";

    private Realm() {}

    /**
     * @param clientSecret with which the screens prove to Keycloak who they are, and this realm to the agency's
     * @param accountsSecret with which the boards' plane proves that it may take lost factors away
     * @param authenticators by user name
     */
    static JsonObject of(
            URI webUi,
            URI keycloak,
            String clientSecret,
            String accountsSecret,
            Function<String, Authenticator> authenticators) {
        var text = Resources.text("/realm/candour-realm.json")
                .replace("{web-ui}", webUi.toString())
                .replace("{candour}", keycloak + "/realms/" + NAME)
                .replace("{agency}", AgencyRealm.BEXCOMBE.address(keycloak).toString())
                .replace(
                        "{saml-agency}",
                        AgencyRealm.CARROW_HEALTH.address(keycloak).toString())
                .replace("{agency-secret}", clientSecret)
                .replace("{client-secret}", clientSecret)
                .replace("{accounts-secret}", accountsSecret);
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject realm = reader.readObject();
            var users = Json.createArrayBuilder();
            realm.getJsonArray("users").forEach(users::add);
            People.all().forEach(person -> users.add(user(person, authenticators.apply(person.username()))));
            return Json.createObjectBuilder(realm)
                    // The passwords that ./dev up prints are short.
                    .add("passwordPolicy", realm.getString("passwordPolicy").replace("length(12)", "length(8)"))
                    // Scripts sign the same person in twice within half a minute; elsewhere a code is good once.
                    .add("otpPolicyCodeReusable", true)
                    .add(
                            "clients",
                            Json.createArrayBuilder(realm.getJsonArray("clients"))
                                    .add(secondNode(realm, webUi)))
                    .add("users", users)
                    .build();
        }
    }

    /** The screens' client once more, with short-lived tokens: for the nodes that tests start. */
    private static JsonObject secondNode(JsonObject realm, URI webUi) {
        SecondNode node = SecondNode.beside(webUi);
        List<URI> addresses = List.of(node.address(), SecondNode.mortal(webUi), SecondNode.secure(webUi));
        JsonArrayBuilder callbacks = Json.createArrayBuilder();
        addresses.forEach(address -> callbacks.add(address + "/oidc/callback"));
        JsonObject screens = realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals("candour-ui"))
                .findFirst()
                .orElseThrow();
        return Json.createObjectBuilder(screens)
                .add("clientId", SecondNode.CLIENT)
                .add("name", "A second node of the screens, in the demonstration only")
                .add("redirectUris", callbacks)
                .add(
                        "attributes",
                        Json.createObjectBuilder(screens.getJsonObject("attributes"))
                                .add("access.token.lifespan", Integer.toString(SecondNode.TOKEN_SECONDS))
                                .add(
                                        "post.logout.redirect.uris",
                                        addresses.stream()
                                                .map(address -> address + "/signed-out")
                                                .collect(Collectors.joining("##")))
                                .add("backchannel.logout.url", node.hears().toString()))
                .build();
    }

    private static JsonObject user(Person person, Authenticator authenticator) {
        var roles = Json.createArrayBuilder();
        if (person.platformAdministrator()) {
            roles.add("platform-administrator");
        }
        var credentials = Json.createArrayBuilder();
        var agencies = Json.createArrayBuilder();
        var attributes = Json.createObjectBuilder();
        person.agencyRealm()
                .ifPresentOrElse(
                        agency -> {
                            agencies.add(Json.createObjectBuilder()
                                    .add("identityProvider", agency.name())
                                    .add(
                                            "userId",
                                            AgencyRealm.account(person.username())
                                                    .id()
                                                    .toString())
                                    .add("userName", person.username()));
                            // As if the agency had asked for a code the last time: only what it says this time counts.
                            attributes.add(
                                    "agency.amr", Json.createArrayBuilder().add("otp"));
                        },
                        () -> credentials.add(password(person.password())));
        return Json.createObjectBuilder()
                .add("id", person.id().toString())
                .add("username", person.username())
                .add("enabled", true)
                .add("firstName", person.firstName())
                .add("lastName", person.lastName())
                .add("email", person.email())
                .add("emailVerified", true)
                .add("realmRoles", roles)
                .add("attributes", attributes)
                .add("federatedIdentities", agencies)
                .add("credentials", credentials.add(credential(authenticator)))
                .build();
    }

    static JsonObject password(String password) {
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", false)
                .build();
    }

    /** As Keycloak keeps an authenticator: the key and how to compute with it, each JSON in a text. */
    static JsonObject credential(Authenticator authenticator) {
        var secret =
                Json.createObjectBuilder().add("value", authenticator.key()).build();
        var kind = Json.createObjectBuilder()
                .add("subType", "totp")
                .add("digits", 6)
                .add("counter", 0)
                .add("period", Authenticator.PERIOD.toSeconds())
                .add("algorithm", "HmacSHA1")
                .add("secretEncoding", "BASE32")
                .build();
        return Json.createObjectBuilder()
                .add("type", "otp")
                .add("userLabel", "Authenticator")
                .add("secretData", secret.toString())
                .add("credentialData", kind.toString())
                .build();
    }
}
