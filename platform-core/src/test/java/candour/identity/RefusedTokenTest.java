package candour.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("signin")
class RefusedTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String why(String token) {
        return RefusedToken.reason(token, "https://here", Set.of("candour-api"), NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | https://here | candour-api | 60 | not signed by a provider",
                "HS256 | https://here | candour-api | 60 | not signed by a provider",
                "RS256 | https://there | candour-api | 60 | of another issuer",
                "RS256 | https://here | candour-api | 0 | expired",
                "RS256 | https://here | candour-platform | 60 | for another audience",
                "RS256 | https://here | candour-api | 60 | not to be trusted"
            })
    void a_refused_token_is_put_into_one_of_a_few_words(
            String algorithm, String issuer, String audience, long left, String expected) {
        String token = part("{\"alg\":\"" + algorithm + "\"}") + "."
                + part("{\"iss\":\"" + issuer + "\",\"aud\":[\"other\",\"" + audience + "\"],\"exp\":"
                        + (NOW.getEpochSecond() + left) + "}")
                + ".c2ln";

        assertThat(why(token)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a.b", "a.b.c", "a.b.c.d", "e30.e30.", "W10.W10.", "eyJhbGciOjF9.e30.x"})
    void whatever_is_sent_gives_a_word_and_never_itself(String token) {
        assertThat(why(token)).isIn("unreadable", "not signed by a provider");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"exp\":\"soon\"}",
                "{}",
                "{\"exp\":99999999999,\"aud\":{}}",
                "{\"exp\":99999999999}",
                "{\"exp\":1e18}"
            })
    void claims_of_the_wrong_kind_are_no_claims(String claims) {
        String with = "{\"iss\":\"https://here\"," + claims.substring(1);
        String token = part("{\"alg\":\"RS256\"}") + "." + part(with.replace(",}", "}")) + ".c2ln";

        assertThat(why(token)).isIn("expired", "for another audience", "unreadable");
    }
}
