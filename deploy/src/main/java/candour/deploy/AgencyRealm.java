package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sign-in of an agency, in the demonstration a realm of its own. Its people sign in there and nowhere else; Candour
 * learns who they are, and whether the agency asked them for a second factor.
 */
public final class AgencyRealm {
    /** Speaks OpenID Connect, and tells in {@code amr} what it asked for. */
    public static final AgencyRealm BEXCOMBE = new AgencyRealm(
            "bexcombe",
            "/realm/agency-realm.json",
            List.of(
                    account(1, "maeve.linden", "Maeve Linden", "maeve.linden@bexcombe.example", Factors.TWO),
                    account(2, "iris.calloway", "Iris Calloway", "iris.calloway@bexcombe.example", Factors.TWO),
                    account(3, "hugh.senn", "Hugh Senn", "hugh.senn@bexcombe.example", Factors.ONE),
                    // Known to nobody at Candour.
                    account(4, "kit.marsh", "Kit Marsh", "kit.marsh@bexcombe.example", Factors.TWO),
                    // Of whom the agency says that she has the address of somebody else.
                    account(5, "sable.reeve", "Sable Reeve", "gwen.hollis@ashmere.example", Factors.TWO)));

    /** Speaks SAML 2.0, and tells in an attribute what it asked for. */
    public static final AgencyRealm CARROW_HEALTH = new AgencyRealm(
            "carrow-health",
            "/realm/saml-agency-realm.json",
            List.of(
                    account(11, "edie.marlow", "Edie Marlow", "edie.marlow@carrow-health.example", Factors.TWO),
                    account(12, "silas.wren", "Silas Wren", "silas.wren@carrow-health.example", Factors.ONE),
                    // Known to nobody at Candour.
                    account(13, "nell.ashby", "Nell Ashby", "nell.ashby@carrow-health.example", Factors.TWO),
                    // Of whom the agency says that he has the address of somebody else.
                    account(14, "cato.frith", "Cato Frith", "frances.dell@ashmere.example", Factors.TWO),
                    // Of whom the agency says something else than was agreed.
                    account(
                            15,
                            "juno.hale",
                            "Juno Hale",
                            "juno.hale@carrow-health.example",
                            Factors.ONE_TOLD_OTHERWISE)));

    static final List<AgencyRealm> ALL = List.of(BEXCOMBE, CARROW_HEALTH);

    /** What an agency of SAML says of whom it has asked for a second factor, as Microsoft's sign-in says it. */
    private static final String SECOND_FACTOR = "http://schemas.microsoft.com/claims/multipleauthn";

    /** The key of an account's name in SAML; not its address, which may be another's tomorrow. */
    private static final String NAME_ID = "saml.persistent.name.id.for.*";

    /** What an agency asks somebody for. */
    public enum Factors {
        /** A password only. */
        ONE,
        /** A password and a code, of the authenticator of this user name. */
        TWO,
        /** A password only, though it claims more, under names on which nobody agreed. */
        ONE_TOLD_OTHERWISE
    }

    /**
     * An account that an agency keeps.
     *
     * @param id the agency's own; Candour's is another
     * @param email what the agency says it is
     */
    public record Account(UUID id, String username, String name, String email, Factors factors) {
        public String password() {
            return "demo-" + username.substring(0, username.indexOf('.'));
        }

        /** Where the account is. */
        public AgencyRealm agency() {
            return ALL.stream()
                    .filter(agency -> agency.accounts.contains(this))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final String name;
    private final String file;
    private final List<Account> accounts;

    private AgencyRealm(String name, String file, List<Account> accounts) {
        this.name = name;
        this.file = file;
        this.accounts = accounts;
    }

    private static Account account(int number, String username, String name, String email, Factors factors) {
        var id = UUID.fromString("a9e00000-0000-4000-8000-0000000000%02d".formatted(number));
        return new Account(id, username, name, email, factors);
    }

    /** The account of this user name, at whichever agency. */
    public static Account account(String username) {
        return everyAccount()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new StandRefused("No agency has an account \"" + username + "\"."));
    }

    /** The agency whose people have addresses of this host, {@code .example} left off. */
    static Optional<AgencyRealm> ofHost(String host) {
        return ALL.stream().filter(agency -> agency.name.equals(host)).findFirst();
    }

    static Stream<Account> everyAccount() {
        return ALL.stream().flatMap(agency -> agency.accounts.stream());
    }

    /** Of the realm, of the host of its people's addresses, and of the provider in Candour's realm. */
    public String name() {
        return name;
    }

    /** Where its people sign in. */
    public URI address(URI keycloak) {
        return URI.create(keycloak + "/realms/" + name);
    }

    JsonObject of(URI keycloak, String secret, Function<String, Authenticator> authenticators) {
        var text = Resources.text(file)
                .replace("{candour}", keycloak + "/realms/" + Realm.NAME)
                .replace("{agency-secret}", secret);
        try (var reader = Json.createReader(new StringReader(text))) {
            var users = Json.createArrayBuilder();
            accounts.forEach(account -> users.add(user(account, authenticators)));
            return Json.createObjectBuilder(reader.readObject())
                    .add("otpPolicyCodeReusable", true)
                    .add("users", users)
                    .build();
        }
    }

    private static JsonObject user(Account account, Function<String, Authenticator> authenticators) {
        JsonArrayBuilder credentials = Json.createArrayBuilder().add(Realm.password(account.password()));
        if (account.factors() == Factors.TWO) {
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
                .add("attributes", attributes(account))
                .add("credentials", credentials)
                .build();
    }

    /** Its name in SAML, and what the agency asks for and tells. */
    private static JsonObjectBuilder attributes(Account account) {
        var attributes = Json.createObjectBuilder()
                .add(NAME_ID, Json.createArrayBuilder().add(account.id().toString()));
        return switch (account.factors()) {
            case ONE -> attributes;
            case TWO -> attributes.add("asked", Json.createArrayBuilder().add(SECOND_FACTOR));
            case ONE_TOLD_OTHERWISE ->
                attributes.add(
                        "claimed", Json.createArrayBuilder().add(SECOND_FACTOR).add("otp"));
        };
    }
}
