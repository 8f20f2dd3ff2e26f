package candour.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Acting;
import candour.identity.Person;
import candour.identity.SignInAccounts.Kept;
import candour.identity.SignInAway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm's accounts while the realm hangs, and when they are not asked at all. */
@Tag("signin")
class KeycloakAccountsTest {
    @TempDir
    Path scratch;

    private KeycloakAccounts accounts(boolean useCaseOpen, String issuer) throws IOException {
        var acting = new Acting() {
            @Override
            public boolean isAdmitted() {
                return useCaseOpen;
            }
        };
        var settings = new SignInSettings(
                Optional.of(issuer),
                Optional.of("client"),
                Optional.of("secret"),
                Optional.empty(),
                Optional.empty(),
                Duration.ofMinutes(30),
                Duration.ofHours(10));
        Path secret = Files.writeString(scratch.resolve("secret"), "secret");
        return new KeycloakAccounts(acting, settings, Optional.of("accounts"), Optional.of(secret.toString()));
    }

    @Test
    void a_realm_that_takes_the_call_and_never_answers_is_away_after_seconds() throws IOException {
        try (var hangs = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String issuer = "http://127.0.0.1:" + hangs.getLocalPort() + "/realms/candour";
            var accounts = accounts(false, issuer);
            Instant begun = Instant.now();

            assertThatThrownBy(() -> accounts.lookUp(new Person(issuer, "tomas")))
                    .isInstanceOf(SignInAway.class);

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void the_realm_is_never_asked_while_a_use_case_holds_its_transaction() throws IOException {
        String issuer = "http://127.0.0.1:1/realms/candour";
        var accounts = accounts(true, issuer);

        assertThatThrownBy(() -> accounts.lookUp(new Person(issuer, "tomas")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> accounts.takeFactorsAway(new Person(issuer, "tomas")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_of_another_realm_is_known_and_nothing_is_asked_for_them() throws IOException {
        assertThat(accounts(false, "http://127.0.0.1:1/realms/candour")
                        .lookUp(new Person("https://other.example", "tomas"))
                        .kept())
                .isEqualTo(Kept.NOWHERE);
    }
}
