package candour.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.web.signin.Provider.Freshness;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is believed of the provider's answers, and what is done while it gives none. */
@Tag("signin")
class ProviderTest {
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");
    private static final int AT_ONCE = 24;

    private final StubProvider stub = new StubProvider();
    private final Provider provider = stub.provider();

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void of_many_calls_at_expiry_one_renews_and_all_go_on() throws InterruptedException, ExecutionException {
        var session = stub.session(Instant.now().plusSeconds(2));
        var begin = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Freshness>> calls = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> {
                        begin.await();
                        return provider.freshness(session);
                    }))
                    .toList();
            begin.countDown();
            for (Future<Freshness> call : calls) {
                assertThat(call.get()).isEqualTo(Freshness.FRESH);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(stub.refreshes()).isEqualTo(1);
        assertThat(session.tokens().expires()).isAfter(Instant.now().plusSeconds(200));
    }

    @Test
    void tokens_that_are_good_for_a_while_are_left_alone() {
        assertThat(provider.freshness(stub.session(Instant.now().plusSeconds(60))))
                .isEqualTo(Freshness.FRESH);
        assertThat(stub.refreshes()).isZero();
    }

    @Test
    void a_grant_that_the_provider_refuses_ends_the_session_and_a_fault_of_its_own_does_not() {
        stub.answers(400);
        assertThat(provider.freshness(stub.session(Instant.now()))).isEqualTo(Freshness.OVER);

        stub.answers(500);
        assertThat(provider.freshness(stub.session(Instant.now()))).isEqualTo(Freshness.FRESH);
        assertThat(provider.freshness(stub.session(Instant.now().minusSeconds(121))))
                .isEqualTo(Freshness.PROVIDER_AWAY);
    }

    @Test
    void a_provider_that_nobody_answers_for_lets_nothing_go_on_beyond_two_minutes_and_is_found_again() {
        var late = stub.session(Instant.now().minusSeconds(121));
        var soon = stub.session(Instant.now());
        assertThat(provider.freshness(stub.session(Instant.now()))).isEqualTo(Freshness.FRESH);

        stub.close();

        assertThat(provider.freshness(soon)).isEqualTo(Freshness.FRESH);
        assertThat(provider.freshness(late)).isEqualTo(Freshness.PROVIDER_AWAY);
        assertThatThrownBy(() -> stub.provider().signIn(Attempt.signIn("/"))).isInstanceOf(ProviderAway.class);
    }

    @Test
    void tokens_renewed_for_somebody_else_end_the_session() {
        var session = stub.session(Instant.now());
        stub.refreshesFor("somebody-else");

        assertThat(provider.freshness(session)).isEqualTo(Freshness.OVER);
    }

    @Test
    void an_ended_session_is_not_renewed() {
        var session = stub.session(Instant.now());
        session.end();

        assertThat(provider.freshness(session)).isEqualTo(Freshness.OVER);
        assertThat(stub.refreshes()).isZero();
    }

    @Test
    void the_providers_logout_token_is_believed() throws SignInRefused, ProviderAway {
        var word =
                provider.logoutToken(stub.signed(LOGOUT, stub.logout().build()).serialize());

        assertThat(word.getSessionID().getValue()).isEqualTo(StubProvider.SESSION);
    }

    @Test
    void a_logout_token_with_anything_wrong_is_refused() {
        refused(LOGOUT, claims -> claims.audience("another"));
        refused(LOGOUT, claims -> claims.issuer("http://127.0.0.1:1"));
        refused(LOGOUT, claims -> claims.claim("nonce", "n"));
        refused(LOGOUT, claims -> claims.claim("events", null));
        refused(LOGOUT, claims -> claims.jwtID(null));
        refused(LOGOUT, claims -> claims.subject(null).claim("sid", null));
        refused(JOSEObjectType.JWT, claims -> claims);
        refused(new JOSEObjectType("at+jwt"), claims -> claims);
    }

    private void refused(JOSEObjectType type, UnaryOperator<JWTClaimsSet.Builder> change) {
        String token = stub.signed(type, change.apply(stub.logout()).build()).serialize();

        assertThatThrownBy(() -> provider.logoutToken(token)).as(token).isInstanceOf(SignInRefused.class);
    }

    @Test
    void a_logout_token_that_the_provider_did_not_sign_is_refused() throws JOSEException {
        var strange = new RSAKeyGenerator(2048).keyID("one").generate();
        String forged =
                StubProvider.signedBy(strange, LOGOUT, stub.logout().build()).serialize();
        String unsigned = new PlainJWT(stub.logout().build()).serialize();
        String cut = stub.signed(LOGOUT, stub.logout().build()).serialize();

        for (String token : List.of(forged, unsigned, cut.substring(0, cut.lastIndexOf('.') + 1), "x.y.z", "")) {
            assertThatThrownBy(() -> provider.logoutToken(token)).as(token).isInstanceOf(SignInRefused.class);
        }
    }
}
