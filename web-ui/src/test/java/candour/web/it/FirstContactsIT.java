package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import candour.board.Contact;
import candour.board.ContactsService;
import candour.board.PublicContacts;
import candour.board.PublishContacts;
import candour.identity.Capacity;
import candour.identity.SignedIn;
import candour.kernel.Stale;
import candour.work.Work;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first contacts of a board, published by several at once: there is no version yet that could tell them apart. */
@ExtendWith(ArquillianExtension.class)
@Tag("shell")
class FirstContactsIT {
    private static final int AT_ONCE = 8;

    @Inject
    Work work;

    @Inject
    ContactsService contacts;

    @Resource
    ManagedThreadFactory threads;

    private final SignedIn administrator = Boards.member(Boards.BEX, Capacity.BOARD_ADMINISTRATOR);

    @BeforeEach
    void open() {
        Boards.open();
    }

    private PublicContacts publish(int who) {
        var team = new Contact("Team " + who, "team@example.org", Optional.empty());
        var command = new PublishContacts("Controller " + who, team, team, team, 10, 0);
        return work.inBoard(Boards.BEX, administrator, () -> contacts.publish(command));
    }

    @Test
    void of_many_that_publish_first_at_once_one_does_and_the_others_have_seen_an_older_version()
            throws InterruptedException {
        var published = new AtomicInteger();
        var stale = new AtomicInteger();
        var together = new CountDownLatch(1);
        var done = new CountDownLatch(AT_ONCE);
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int who = i;
            running.add(threads.newThread(() -> {
                try {
                    if (together.await(30, TimeUnit.SECONDS)) {
                        publish(who);
                        published.incrementAndGet();
                    }
                } catch (Stale e) {
                    stale.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            }));
        }

        running.forEach(Thread::start);
        together.countDown();

        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(published.get()).isEqualTo(1);
        assertThat(stale.get()).isEqualTo(AT_ONCE - 1);
    }
}
