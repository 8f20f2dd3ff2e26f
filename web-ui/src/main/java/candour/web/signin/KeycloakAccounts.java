package candour.web.signin;

import candour.identity.Acting;
import candour.identity.Person;
import candour.identity.SignInAccounts;
import candour.identity.SignInAway;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The accounts of the realm, through Keycloak's administration interface, with a client of its own that signs nobody in. Of
 * all that its role would allow, this class does four things: it looks whether an account is there and whether an agency
 * keeps it, takes credentials away, and ends sessions.
 */
@ApplicationScoped
public class KeycloakAccounts implements SignInAccounts {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final String REALMS = "/realms/";
    private static final String PASSWORD = "password";

    /** What can be part of an address as it is; a subject that is anything else is no account of Keycloak's. */
    private static final Pattern SUBJECT = Pattern.compile("[\\w-]{1,100}");

    private final Acting acting;
    private final SignInSettings settings;
    private final Optional<String> client;
    private final Optional<String> secretFile;

    @Inject
    KeycloakAccounts(
            Acting acting,
            SignInSettings settings,
            @ConfigProperty(name = "candour.accounts.client") Optional<String> client,
            @ConfigProperty(name = "candour.accounts.secret.file") Optional<String> secretFile) {
        this.acting = acting;
        this.settings = settings;
        this.client = client;
        this.secretFile = secretFile;
    }

    @Override
    public Account lookUp(Person person) {
        requireNoUseCase();
        return new Account(person, isOfTheRealm(person) ? kept(person) : Kept.NOWHERE);
    }

    private Kept kept(Person person) {
        String token = token();
        HTTPResponse account = send(HTTPRequest.Method.GET, address(person), token);
        if (account.getStatusCode() == HTTPResponse.SC_NOT_FOUND) {
            return Kept.NOWHERE;
        }
        require(account);
        JsonArray agencies = list(send(HTTPRequest.Method.GET, address(person) + "/federated-identity", token));
        return agencies.isEmpty() ? Kept.HERE : Kept.AT_AGENCY;
    }

    @Override
    public void takeFactorsAway(Person person) {
        requireNoUseCase();
        if (!isOfTheRealm(person)) {
            return;
        }
        String token = token();
        for (JsonObject credential : list(send(HTTPRequest.Method.GET, address(person) + "/credentials", token))
                .getValuesAs(JsonObject.class)) {
            if (!credential.getString("type").equals(PASSWORD)) {
                require(send(
                        HTTPRequest.Method.DELETE,
                        address(person) + "/credentials/" + credential.getString("id"),
                        token));
            }
        }
        require(send(HTTPRequest.Method.POST, address(person) + "/logout", token));
    }

    /** The realm may take seconds to answer, and an open transaction keeps a connection and its locks from others. */
    private void requireNoUseCase() {
        if (acting.isAdmitted()) {
            throw new IllegalStateException("the realm is not asked within a use case");
        }
    }

    private boolean isOfTheRealm(Person person) {
        return person.issuer().equals(settings.issuer())
                && SUBJECT.matcher(person.subject()).matches();
    }

    /** Of a person's account, below the administration's own root beside that of the realms. */
    private String address(Person person) {
        String issuer = settings.issuer();
        int realms = issuer.lastIndexOf(REALMS);
        return issuer.substring(0, realms) + "/admin" + issuer.substring(realms) + "/users/" + person.subject();
    }

    private String token() {
        var id = new ClientID(client.orElseThrow(() -> new SignInAway("candour.accounts.client is not configured")));
        var endpoint = URI.create(settings.issuer() + "/protocol/openid-connect/token");
        var request = new TokenRequest.Builder(
                        endpoint, new ClientSecretBasic(id, new Secret(secret())), new ClientCredentialsGrant())
                .build()
                .toHTTPRequest();
        try {
            var response = TokenResponse.parse(patient(request).send());
            if (!response.indicatesSuccess()) {
                throw new SignInAway("it gives no token for its accounts: "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            return response.toSuccessResponse().getTokens().getAccessToken().getValue();
        } catch (IOException | ParseException e) {
            throw new SignInAway("it gives no token for its accounts", e);
        }
    }

    private String secret() {
        try {
            return Files.readString(Path.of(secretFile.orElseThrow(
                            () -> new SignInAway("candour.accounts.secret.file is not configured"))))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HTTPResponse send(HTTPRequest.Method method, String address, String token) {
        var request = new HTTPRequest(method, URI.create(address));
        request.setAuthorization("Bearer " + token);
        request.setAccept("application/json");
        try {
            return patient(request).send();
        } catch (IOException e) {
            throw new SignInAway("its accounts can't be reached", e);
        }
    }

    private static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        return request;
    }

    private static void require(HTTPResponse response) {
        if (!response.indicatesSuccess()) {
            throw new SignInAway("its accounts answer " + response.getStatusCode());
        }
    }

    private static JsonArray list(HTTPResponse response) {
        require(response);
        try (var reader = Json.createReader(new StringReader(response.getBody()))) {
            return reader.readArray();
        } catch (JsonException e) {
            throw new SignInAway("its accounts can't be understood", e);
        }
    }
}
