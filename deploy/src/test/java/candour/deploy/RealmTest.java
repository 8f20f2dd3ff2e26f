package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("signin")
class RealmTest {
    private final JsonObject realm = Realm.of(
            URI.create("http://localhost:18080"),
            URI.create("http://localhost:18090"),
            "made-up",
            "another",
            username -> Authenticator.of("made-up", username));

    @Test
    void everybody_of_the_demonstration_can_sign_in_under_an_id_of_their_own() {
        var users = people();

        assertThat(users).hasSameSizeAs(People.all());
        assertThat(users).extracting(user -> user.getString("id")).doesNotHaveDuplicates();
        assertThat(users)
                .extracting(user -> user.getString("username"))
                .containsExactlyElementsOf(
                        People.all().stream().map(Person::username).toList());
        assertThat(users).allMatch(user -> user.getBoolean("emailVerified"));
    }

    @Test
    void nobody_but_the_platform_administrator_has_a_role() {
        var users = people();

        assertThat(users)
                .filteredOn(user -> !user.getJsonArray("realmRoles").isEmpty())
                .extracting(user -> user.getString("username"))
                .containsExactly("petra.vane");
        assertThat(realm.toString()).doesNotContain("impersonation");
    }

    @Test
    void the_default_client_scopes_stay_so_that_tokens_carry_their_subject() {
        assertThat(realm).doesNotContainKeys("clientScopes", "defaultDefaultClientScopes");
    }

    @Test
    void the_screens_are_sent_back_to_this_stand_only_and_need_the_code_challenge() {
        var client = realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("clientId").equals("candour-ui"))
                .findFirst()
                .orElseThrow();

        assertThat(client.getJsonArray("redirectUris").getString(0)).isEqualTo("http://localhost:18080/oidc/callback");
        assertThat(client.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
        assertThat(client.getBoolean("publicClient")).isFalse();
    }

    @Test
    void nobody_gets_a_token_for_a_password_alone() {
        var clients = realm.getJsonArray("clients").getValuesAs(JsonObject.class);

        assertThat(clients).noneMatch(client -> client.getBoolean("directAccessGrantsEnabled"));
        assertThat(clients)
                .filteredOn(client -> client.getBoolean("standardFlowEnabled"))
                .hasSizeGreaterThan(2)
                .allMatch(client -> client.getJsonObject("attributes")
                        .getString("minimum.acr.value")
                        .equals("2"));
    }

    @Test
    void an_agency_links_nobody_by_address_and_vouches_only_by_what_is_mapped_at_every_sign_in() {
        var agencies = realm.getJsonArray("identityProviders").getValuesAs(JsonObject.class);

        assertThat(agencies).isNotEmpty().allSatisfy(agency -> {
            assertThat(agency.getString("firstBrokerLoginFlowAlias")).isEqualTo("candour first agency sign-in");
            assertThat(agency.getString("postBrokerLoginFlowAlias")).isEqualTo("candour after the agency");
            assertThat(realm.getJsonArray("identityProviderMappers").getValuesAs(JsonObject.class))
                    .filteredOn(
                            mapper -> mapper.getString("identityProviderAlias").equals(agency.getString("alias")))
                    .extracting(mapper -> mapper.getJsonObject("config"))
                    .filteredOn(
                            mapping -> mapping.getString("user.attribute", "").equals("agency.amr"))
                    .singleElement()
                    .satisfies(
                            mapping -> assertThat(mapping.getString("syncMode")).isEqualTo("FORCE"));
        });
        assertThat(agencies).allSatisfy(agency -> assertThat(
                        realm.getJsonArray("identityProviderMappers").getValuesAs(JsonObject.class))
                .filteredOn(mapper -> mapper.getString("identityProviderAlias").equals(agency.getString("alias")))
                .extracting(mapper -> mapper.getJsonObject("config"))
                .filteredOn(mapping -> mapping.getString("target", "").equals("BROKER_USERNAME"))
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.getString("syncMode")).isEqualTo("FORCE")));
        assertThat(executions("candour first agency sign-in")).containsExactly("idp-create-user-if-unique");
    }

    @Test
    void an_agency_of_saml_signs_what_it_says_knows_people_by_no_address_and_begins_nothing_by_itself() {
        var agencies = realm.getJsonArray("identityProviders").getValuesAs(JsonObject.class);
        var clients = realm.getJsonArray("clients").getValuesAs(JsonObject.class);

        assertThat(agencies)
                .filteredOn(agency -> agency.getString("providerId").equals("saml"))
                .isNotEmpty()
                .extracting(agency -> agency.getJsonObject("config"))
                .allSatisfy(config -> {
                    for (var kept : List.of("validateSignature", "wantAssertionsSigned", "wantAuthnRequestsSigned")) {
                        assertThat(config.getString(kept)).as(kept).isEqualTo("true");
                    }
                    assertThat(config.getString("nameIDPolicyFormat")).endsWith(":persistent");
                    assertThat(config.getString("principalType")).isEqualTo("SUBJECT");
                    assertThat(config.getString("idpEntityId")).isNotEmpty();
                });
        assertThat(clients).noneMatch(client -> client.toString().contains("saml_idp_initiated_sso_url_name"));
    }

    @Test
    void guessing_is_slowed_down_passwords_are_long_and_nothing_lives_for_long() {
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getInt("failureFactor")).isBetween(3, 10);
        assertThat(asDelivered())
                .contains("length(12) and maxLength(128) and notUsername(undefined) and notEmail(undefined)");
        assertThat(realm.getInt("accessTokenLifespan")).isLessThanOrEqualTo(300);
        assertThat(realm.getInt("accessCodeLifespan")).isLessThanOrEqualTo(60);
        assertThat(realm.getInt("accessCodeLifespanLogin")).isLessThanOrEqualTo(600);
        assertThat(realm.getInt("ssoSessionIdleTimeout")).isLessThanOrEqualTo(1800);
        assertThat(realm.getInt("ssoSessionMaxLifespan")).isLessThanOrEqualTo(36_000);
        assertThat(realm.getBoolean("revokeRefreshToken")).isTrue();
        assertThat(realm.getInt("refreshTokenMaxReuse")).isZero();
        for (var open : List.of("registrationAllowed", "resetPasswordAllowed", "rememberMe")) {
            assertThat(realm.getBoolean(open)).as(open).isFalse();
        }
    }

    @Test
    void no_client_goes_another_way_than_by_code_to_an_exact_address() {
        var clients = realm.getJsonArray("clients").getValuesAs(JsonObject.class);

        assertThat(clients).noneMatch(client -> client.getBoolean("implicitFlowEnabled"));
        assertThat(clients).allSatisfy(client -> assertThat(
                        client.getJsonArray("redirectUris").toString())
                .doesNotContain("*"));
        assertThat(clients)
                .filteredOn(client -> client.getBoolean("standardFlowEnabled"))
                .allSatisfy(client -> {
                    assertThat(client.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                            .isEqualTo("S256");
                    assertThat(client.getBoolean("fullScopeAllowed")).isFalse();
                    // no offline access, which would outlive every session
                    assertThat(client.getJsonArray("optionalClientScopes")).isEmpty();
                });
        assertThat(clients)
                .filteredOn(client -> client.getString("clientId").startsWith("account"))
                .hasSize(2)
                .noneMatch(client -> client.getBoolean("enabled"));
    }

    @Test
    void no_browser_asks_the_provider_for_anything_but_what_the_screens_ask_for() {
        assertThat(realm.getJsonArray("clients").getValuesAs(JsonObject.class))
                .filteredOn(client -> client.getString("clientId").equals("candour-ui"))
                .singleElement()
                .satisfies(client -> assertThat(
                                client.getJsonObject("attributes").getString("require.pushed.authorization.requests"))
                        .isEqualTo("true"));
        assertThat(realm.getJsonArray("requiredActions").getValuesAs(JsonObject.class))
                .extracting(action -> action.getString("alias"))
                .containsExactlyInAnyOrder("CONFIGURE_TOTP", "UPDATE_PASSWORD", "webauthn-register");
    }

    @Test
    void a_passkey_is_only_good_when_the_device_made_sure_who_holds_it() {
        assertThat(realm.getString("webAuthnPolicyUserVerificationRequirement")).isEqualTo("required");
        assertThat(executions("candour code"))
                .containsExactly("conditional-user-configured", "auth-otp-form", "webauthn-authenticator");
    }

    @Test
    void a_code_is_good_once_but_in_the_demonstration() {
        assertThat(asDelivered()).contains("\"otpPolicyCodeReusable\": false");
    }

    private static String asDelivered() {
        return Resources.text("/realm/candour-realm.json");
    }

    private List<JsonObject> people() {
        return realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> !user.containsKey("serviceAccountClientId"))
                .toList();
    }

    @Test
    void one_client_signs_nobody_in_and_may_manage_accounts_and_nothing_more() {
        var services = realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> user.containsKey("serviceAccountClientId"))
                .toList();

        assertThat(services).singleElement().satisfies(service -> {
            assertThat(service.getString("serviceAccountClientId")).isEqualTo("candour-accounts");
            assertThat(service.getJsonObject("clientRoles").toString())
                    .isEqualTo("{\"realm-management\":[\"view-users\",\"manage-users\"]}");
            assertThat(service).doesNotContainKeys("realmRoles", "credentials");
        });
        assertThat(realm.getJsonArray("clients").getValuesAs(JsonObject.class))
                .filteredOn(client -> client.getBoolean("serviceAccountsEnabled", false))
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.getString("clientId")).isEqualTo("candour-accounts");
                    assertThat(client.getBoolean("standardFlowEnabled")).isFalse();
                    assertThat(client.getString("secret")).isEqualTo("another");
                });
    }

    private List<String> executions(String flow) {
        return realm.getJsonArray("authenticationFlows").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("alias").equals(flow))
                .flatMap(one -> one.getJsonArray("authenticationExecutions").getValuesAs(JsonObject.class).stream())
                .map(execution -> execution.getString("authenticator"))
                .toList();
    }
}
