package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final JsonObject realm = Realm.of(URI.create("http://localhost:18080"), "made-up");

    @Test
    void everybody_of_the_demonstration_can_sign_in_under_an_id_of_their_own() {
        var users = realm.getJsonArray("users").getValuesAs(JsonObject.class);

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
        var users = realm.getJsonArray("users").getValuesAs(JsonObject.class);

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
}
