package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The sign-in of an agency, in the demonstration a second realm. Its people sign in there and nowhere else; Candour
 * learns who they are, and whether the agency asked them for a second factor.
 */
public final class AgencyRealm {
    static final String NAME = "bexcombe";

    /**
     * An account that the agency keeps.
     *
     * @param id the agency's own; Candour's is another
     * @param email what the agency says it is
     * @param asksCode whether the agency asks for a second factor, with the authenticator of this user name
     */
    public record Account(UUID id, String username, String name, String email, boolean asksCode) {
        public String password() {
            return "demo-" + username.substring(0, username.indexOf('.'));
        }
    }

    private static final List<Account> ACCOUNTS = List.of(
            account(1, "maeve.linden", "Maeve Linden", "maeve.linden@bexcombe.example", true),
            account(2, "iris.calloway", "Iris Calloway", "iris.calloway@bexcombe.example", true),
            // The agency asks a password only.
            account(3, "hugh.senn", "Hugh Senn", "hugh.senn@bexcombe.example", false),
            // Known to nobody at Candour.
            account(4, "kit.marsh", "Kit Marsh", "kit.marsh@bexcombe.example", true),
            // Of whom the agency says that she has the address of somebody else.
            account(5, "sable.reeve", "Sable Reeve", "gwen.hollis@ashmere.example", true));

    private AgencyRealm() {}

    private static Account account(int number, String username, String name, String email, boolean asksCode) {
        var id = UUID.fromString("a9e00000-0000-4000-8000-0000000000%02d".formatted(number));
        return new Account(id, username, name, email, asksCode);
    }

    /** The account of this user name. */
    public static Account account(String username) {
        return ACCOUNTS.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new StandRefused("The agency has no account \"" + username + "\"."));
    }

    static List<Account> accounts() {
        return ACCOUNTS;
    }

    static URI address(URI keycloak) {
        return URI.create(keycloak + "/realms/" + NAME);
    }

    static JsonObject of(URI keycloak, String secret, Function<String, Authenticator> authenticators) {
        var text = Resources.text("/realm/agency-realm.json")
                .replace("{candour}", keycloak + "/realms/" + Realm.NAME)
                .replace("{agency-secret}", secret);
        try (var reader = Json.createReader(new StringReader(text))) {
            var users = Json.createArrayBuilder();
            ACCOUNTS.forEach(account -> users.add(user(account, authenticators)));
            return Json.createObjectBuilder(reader.readObject())
                    .add("otpPolicyCodeReusable", true)
                    .add("users", users)
                    .build();
        }
    }

    private static JsonObject user(Account account, Function<String, Authenticator> authenticators) {
        JsonArrayBuilder credentials = Json.createArrayBuilder().add(Realm.password(account.password()));
        if (account.asksCode()) {
            credentials.add(Realm.credential(authenticators.apply(account.username())));
        }
        int space = account.name().indexOf(' ');
        return Json.createObjectBuilder()
                .add("id", account.id().toString())
                .add("username", account.username())
                .add("enabled", true)
                .add("firstName", account.name().substring(0, space))
                .add("lastName", account.name().substring(space + 1))
                .add("email", account.email())
                .add("emailVerified", true)
                .add("credentials", credentials)
                .build();
    }
}
