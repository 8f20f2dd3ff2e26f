package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bearer tokens that nobody should have sent, at both interfaces: refused, and recorded as nobody's. */
@Tag("signin")
class RefusedTokensHttpTest {
    private record Bad(String token, String why) {}

    private final RunningStand stand = TestStand.current();

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    /** What can be made of a good token without the provider's key. */
    private static List<Bad> madeOf(String good, String foreign) {
        String[] parts = good.split("\\.", -1);
        String claims = text(parts[1]);
        String begin = parts[0] + ".";
        String end = "." + parts[2];
        return List.of(
                new Bad(begin + parts[1] + ".c2lnbmF0dXJl", "not to be trusted"),
                new Bad(
                        begin + part(claims.replace("\"acr\":\"1\"", "\"acr\":\"2\"") + " ") + end,
                        "not to be trusted"),
                new Bad(begin + part(claims.replaceFirst("\"exp\":\\d+", "\"exp\":1700000000")) + end, "expired"),
                new Bad(
                        begin + part(claims.replaceFirst("/realms/candour\"", "/realms/bexcombe\"")) + end,
                        "of another issuer"),
                new Bad(part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".", "not signed by a provider"),
                new Bad(foreign, "for another audience"),
                new Bad("nonsense", "unreadable"));
    }

    private static long recorded(String why) {
        return Records.count("""
                select count(*) from app.access_refusal where issuer = 'unknown' and subject = 'unknown'
                   and board_id is null and what like ?""", "refused token: " + why + "%");
    }

    private static void refused(URI interfaceAt, String path, Bad bad) {
        long before = recorded(bad.why());

        // More of a kind than ten a minute are counted, and the count is recorded when the minute is over.
        boolean recorded = Records.within(Duration.ofSeconds(100), () -> {
            Answer answer = Caller.withToken(interfaceAt, bad.token()).get(path);
            assertThat(answer.status()).as(bad + " " + answer).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("TokenMissing");
            return recorded(bad.why()) > before;
        });

        assertThat(recorded).as(bad.toString()).isTrue();
    }

    @Test
    void the_boards_interface_refuses_and_records_them() {
        String good = Caller.token("gwen.hollis", Tokens.BOARDS);
        String platforms = Caller.token("petra.vane", Tokens.PLATFORM);

        madeOf(good, platforms).forEach(bad -> refused(stand.webUi(), "boards/ash/cases", bad));

        assertThat(Caller.withToken(stand.webUi(), good).get("boards/ash/cases").status())
                .isEqualTo(200);
    }

    @Test
    void the_control_plane_refuses_and_records_them() {
        String good = Caller.token("petra.vane", Tokens.PLATFORM);
        String boards = Caller.token("gwen.hollis", Tokens.BOARDS);

        madeOf(good, boards).forEach(bad -> refused(stand.tenantAdmin(), "boards", bad));

        assertThat(Caller.withToken(stand.tenantAdmin(), good).get("boards").status())
                .isEqualTo(200);
    }

    @Test
    void what_was_sent_is_never_in_the_record() {
        String mark = "canary-in-a-token";
        Caller.withToken(stand.webUi(), part("{\"alg\":\"" + mark + "\"}") + "." + part("{}") + ".")
                .get("boards/ash/cases");
        Caller.withToken(stand.webUi(), mark).get("boards/ash/cases");

        assertThat(Records.count("select count(*) from app.access_refusal where what like '%' || ? || '%'", mark))
                .isZero();
    }
}
