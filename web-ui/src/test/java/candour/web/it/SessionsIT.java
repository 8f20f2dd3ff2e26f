package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.board.Appoint;
import candour.board.BoardDirectoryService;
import candour.board.RosterService;
import candour.identity.Assurance;
import candour.identity.Capacity;
import candour.identity.FactorMissing;
import candour.identity.NotAllowed;
import candour.identity.SessionEnd;
import candour.identity.SessionOver;
import candour.identity.SessionService;
import candour.identity.SignedIn;
import candour.identity.StepUpNeeded;
import candour.kernel.NotFound;
import candour.work.RefusedCalls;
import candour.work.Work;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions that ended, and proofs that are too old, at the door of every use case. */
@Tag("signin")
@ExtendWith(ArquillianExtension.class)
class SessionsIT {
    @Inject
    Work work;

    @Inject
    PlantedService planted;

    @Inject
    SessionService sessions;

    @Inject
    RefusedCalls refused;

    @Inject
    RosterService roster;

    @Inject
    BoardDirectoryService directory;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @BeforeEach
    void open() {
        Boards.open();
    }

    private static SignedIn chair(int level, Instant at, String session) {
        SignedIn member = Boards.member(Boards.ASH, Capacity.BOARD_ADMINISTRATOR);
        return new SignedIn(member.person(), member.name(), false, new Assurance(level, at, Optional.of(session)));
    }

    private static Appoint somebody() {
        return new Appoint(
                "Post " + UUID.randomUUID(),
                Capacity.PANEL_MEMBER,
                Optional.empty(),
                Boards.ISSUER,
                "subject-" + UUID.randomUUID(),
                "Somebody",
                "somebody@example.org",
                LocalDate.of(2026, 1, 1));
    }

    private boolean end(String token, Optional<String> session, Optional<String> subject) {
        return work.bySystem(() -> sessions.end(new SessionEnd(token, Boards.ISSUER, session, subject)));
    }

    @Test
    void an_ended_session_can_do_nothing_more_and_another_of_the_same_person_can() {
        String session = UUID.randomUUID().toString();
        SignedIn here = chair(Assurance.OWN_FACTOR, Instant.now(), session);
        SignedIn elsewhere =
                chair(Assurance.OWN_FACTOR, Instant.now(), UUID.randomUUID().toString());
        assertThat(work.inBoard(Boards.ASH, here, roster::mine)).isNotNull();

        assertThat(end(UUID.randomUUID().toString(), Optional.of(session), Optional.empty()))
                .isTrue();

        assertThatThrownBy(() -> work.inBoard(Boards.ASH, here, roster::mine)).isInstanceOf(SessionOver.class);
        assertThat(work.inBoard(Boards.ASH, elsewhere, roster::mine)).isNotNull();
    }

    @Test
    void a_word_about_a_person_ends_what_began_before_it_and_nothing_later() {
        String subject = "leaver-" + UUID.randomUUID();
        SignedIn before = Boards.signedIn(subject);
        assertThat(end(UUID.randomUUID().toString(), Optional.empty(), Optional.of(subject)))
                .isTrue();
        var later = new SignedIn(
                before.person(),
                before.name(),
                false,
                new Assurance(Assurance.OWN_FACTOR, Instant.now().plusSeconds(5), Optional.empty()));

        assertThat(work.<Boolean>bySystem(() -> sessions.isOver(before))).isTrue();
        assertThat(work.<Boolean>bySystem(() -> sessions.isOver(later))).isFalse();
        assertThat(work.<Boolean>bySystem(() -> sessions.isOver(Boards.signedIn("another"))))
                .isFalse();
    }

    @Test
    void the_same_word_counts_once() {
        String token = UUID.randomUUID().toString();

        assertThat(end(token, Optional.of("one"), Optional.empty())).isTrue();
        assertThat(end(token, Optional.of("two"), Optional.empty())).isFalse();
        assertThat(work.bySystem(() -> sessions.endedWithin(Duration.ofMinutes(1))))
                .filteredOn(word -> word.token().equals(token))
                .singleElement()
                .satisfies(word -> assertThat(word.session()).contains("one"));
    }

    @Test
    void the_roster_asks_for_a_proof_of_the_last_five_minutes() {
        String session = UUID.randomUUID().toString();
        var old = chair(Assurance.OWN_FACTOR, Instant.now().minus(Duration.ofMinutes(6)), session);
        var ofTheAgency = chair(Assurance.TWO_FACTORS, Instant.now(), session);
        var fresh = chair(Assurance.OWN_FACTOR, Instant.now().minus(Duration.ofMinutes(4)), session);

        assertThatThrownBy(() -> work.inBoard(Boards.ASH, old, () -> roster.appoint(somebody())))
                .isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> work.inBoard(Boards.ASH, ofTheAgency, () -> roster.appoint(somebody())))
                .isInstanceOf(StepUpNeeded.class);
        assertThat(work.inBoard(Boards.ASH, fresh, () -> roster.appoint(somebody())))
                .isNotNull();
        assertThat(work.inBoard(Boards.ASH, old, roster::mine)).isNotNull();
    }

    @Test
    void a_password_alone_does_nothing_and_the_attempt_is_recorded() {
        var passwordOnly = chair(1, Instant.now(), UUID.randomUUID().toString());
        long before = recorded("FactorMissing");

        assertThatThrownBy(() -> work.inBoard(Boards.ASH, passwordOnly, roster::mine))
                .isInstanceOf(FactorMissing.class);
        assertThatThrownBy(() -> work.withoutBoard(passwordOnly, directory::mine))
                .isInstanceOf(FactorMissing.class);

        assertThat(recorded("FactorMissing")).isEqualTo(before + 2);
    }

    @Test
    void whoever_is_turned_away_again_and_again_fills_nothing_and_is_counted() {
        var before = Boards.signedIn("again-" + UUID.randomUUID());
        var person =
                new SignedIn(before.person(), before.name(), false, new Assurance(1, Instant.now(), Optional.empty()));

        for (int i = 0; i < 217; i++) {
            assertThatThrownBy(() -> work.withoutBoard(person, directory::mine)).isInstanceOf(FactorMissing.class);
        }
        refused.settle(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(recordedOf(person, "FactorMissing")).isEqualTo(30);
        assertThat(recordedOf(person, "FactorMissing, and 187 more like it")).isEqualTo(1);
    }

    @Test
    void a_member_who_is_refused_the_same_again_and_again_does_not_fill_the_boards_chain() {
        SignedIn member = Boards.member(Boards.BEX, Capacity.REFERRER);
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> work.inBoard(Boards.BEX, member, () -> roster.appoint(somebody())))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> work.inBoard(Boards.BEX, member, () -> roster.get(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        refused.settle(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(inChain("Refused", "RosterService.appoint", member)).isEqualTo(30);
        assertThat(inChain("Refused", "RosterService.get", member)).isEqualTo(1);
        assertThat(inChain("Refused again and again", "RosterService.appoint", member))
                .isEqualTo(1);
    }

    private long inChain(String what, String asked, SignedIn member) {
        SignedIn reader = Boards.member(Boards.BEX, Capacity.BOARD_ADMINISTRATOR);
        return work.inBoard(
                Boards.BEX,
                reader,
                () -> planted.run(() -> ((Number) em.createNativeQuery("""
                        select count(*) from app.audit_entry where what = ?1 and detail ->> 'asked' = ?2
                           and ?3 in (actor_subject, detail ->> 'subject')""")
                                .setParameter(1, what)
                                .setParameter(2, asked)
                                .setParameter(3, member.person().subject())
                                .getSingleResult())
                        .longValue()));
    }

    private long recordedOf(SignedIn person, String what) {
        return work.bySystem(() -> ((Number)
                        em.createNativeQuery("select count(*) from app.access_refusal where subject = ?1 and what = ?2")
                                .setParameter(1, person.person().subject())
                                .setParameter(2, what)
                                .getSingleResult())
                .longValue());
    }

    private long recorded(String what) {
        return work.bySystem(() -> ((Number) em.createNativeQuery(
                                "select count(*) from app.access_refusal where board_id is null and what = ?1")
                        .setParameter(1, what)
                        .getSingleResult())
                .longValue());
    }
}
