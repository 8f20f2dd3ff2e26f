package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.identity.Capacity;
import candour.identity.SignedIn;
import candour.tenancy.BoardId;
import candour.work.KeyReused;
import candour.work.RequestInFlight;
import candour.work.RequestKey;
import candour.work.Work;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request with an Idempotency-Key happens once. */
@ExtendWith(ArquillianExtension.class)
class OnceIT {
    private static final int AT_ONCE = 20;

    @Inject
    Work work;

    @Inject
    ReferralService referrals;

    @Resource
    ManagedThreadFactory threads;

    private final SignedIn manager = Boards.member(Boards.ASH, Capacity.BUSINESS_MANAGER);

    @BeforeEach
    void open() {
        Boards.open();
    }

    private ReferralDetails receive(BoardId board, SignedIn person, RequestKey key) {
        return work.onceInBoard(
                board,
                person,
                key,
                () -> referrals.receive(Boards.referral(Boards.mark(board))),
                id -> referrals.get(new ReferralId(id)));
    }

    @Test
    void twenty_equal_requests_at_once_make_one_referral() throws Exception {
        var key = new RequestKey(UUID.randomUUID().toString(), "hash");
        Set<UUID> made = ConcurrentHashMap.newKeySet();
        var inFlight = new AtomicInteger();
        var answered = new CountDownLatch(AT_ONCE);

        for (int i = 0; i < AT_ONCE; i++) {
            threads.newThread(() -> {
                        try {
                            made.add(receive(Boards.ASH, manager, key).id());
                        } catch (RequestInFlight e) {
                            inFlight.incrementAndGet();
                        } finally {
                            answered.countDown();
                        }
                    })
                    .start();
        }

        assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made).hasSize(1);
        assertThat(receive(Boards.ASH, manager, key).id()).isIn(made);
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        String key = UUID.randomUUID().toString();
        receive(Boards.ASH, manager, new RequestKey(key, "one"));

        assertThatThrownBy(() -> receive(Boards.ASH, manager, new RequestKey(key, "another")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void the_same_key_is_independent_in_another_board_and_for_another_person() {
        var key = new RequestKey(UUID.randomUUID().toString(), "hash");
        var mine = receive(Boards.ASH, manager, key);

        var chairs = receive(Boards.ASH, Boards.member(Boards.ASH, Capacity.BOARD_CHAIR), key);
        var theirs = receive(Boards.BEX, Boards.member(Boards.BEX, Capacity.BUSINESS_MANAGER), key);

        assertThat(Set.of(mine.id(), chairs.id(), theirs.id())).hasSize(3);
    }
}
