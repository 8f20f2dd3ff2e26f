package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.Harm;
import candour.casefile.LookedAfter;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.ReferralSource;
import candour.draft.BeginDraft;
import candour.draft.CarriedOut;
import candour.draft.DraftDetails;
import candour.draft.DraftId;
import candour.draft.DraftKind;
import candour.draft.DraftRow;
import candour.draft.DraftService;
import candour.identity.Capacity;
import candour.identity.SignedIn;
import candour.kernel.NotFound;
import candour.kernel.Refusal;
import candour.tenancy.BoardId;
import candour.work.Work;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Private drafts where only the inside shows: their end with what they became, and their end by age. */
@ExtendWith(ArquillianExtension.class)
@Tag("isolation")
class DraftsIT {
    @Inject
    Work work;

    @Inject
    DraftService drafts;

    @Inject
    ReferralService referrals;

    @Inject
    PlantedService planted;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    private final SignedIn manager = Boards.member(Boards.ASH, Capacity.BUSINESS_MANAGER);
    private final SignedIn chair = Boards.member(Boards.ASH, Capacity.BOARD_CHAIR);

    @BeforeEach
    void open() {
        Boards.open();
    }

    private <T> T as(SignedIn person, Supplier<T> useCase) {
        return work.inBoard(Boards.ASH, person, useCase);
    }

    private DraftDetails begun(SignedIn writer) {
        return as(writer, () -> drafts.begin(new BeginDraft(DraftKind.REFERRAL, Map.of("child1.name", "CANARY-ASH"))));
    }

    private static DraftId id(DraftDetails draft) {
        return new DraftId(draft.id());
    }

    private ReferralDetails sent(SignedIn sender, DraftDetails draft, String grounds) {
        return CarriedOut.by(
                Optional.of(id(draft)), () -> as(sender, () -> referrals.receive(Boards.referral(grounds))));
    }

    @Test
    void a_draft_is_gone_with_the_use_case_that_it_became() {
        DraftDetails draft = begun(manager);

        assertThat(sent(manager, draft, "ASH").id()).isNotNull();

        assertThatThrownBy(() -> as(manager, () -> drafts.get(id(draft)))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_stays_when_what_it_would_become_is_refused() {
        DraftDetails draft = begun(manager);
        var awareTooEarly = new ReceiveReferral(
                ReferralSource.CHAIR,
                Harm.DIED,
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 3, 1),
                "Area",
                false,
                "Area",
                false,
                LookedAfter.NO,
                "Grounds",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(ReceiveReferral.Child.named("CANARY-ASH")),
                List.of());

        assertThatThrownBy(() -> CarriedOut.by(
                        Optional.of(id(draft)), () -> as(manager, () -> referrals.receive(awareTooEarly))))
                .isInstanceOf(Refusal.class);

        assertThat(as(manager, () -> drafts.get(id(draft))).fields()).containsValue("CANARY-ASH");
    }

    @Test
    void a_draft_stays_when_its_writer_may_not_do_what_it_would_become() {
        DraftDetails draft = begun(manager);

        assertThatThrownBy(() -> CarriedOut.by(
                        Optional.of(id(draft)),
                        () -> as(manager, () -> referrals.get(new ReferralId(UUID.randomUUID())))))
                .isInstanceOf(NotFound.class);

        assertThat(as(manager, () -> drafts.get(id(draft))).id()).isEqualTo(draft.id());
    }

    @Test
    void somebody_elses_draft_stays_whatever_one_sends() {
        DraftDetails draft = begun(chair);

        sent(manager, draft, "ASH");

        assertThat(as(chair, () -> drafts.get(id(draft))).id()).isEqualTo(draft.id());
    }

    @Test
    void what_nobody_saved_for_thirty_days_is_forgotten_in_its_own_board_alone() {
        DraftDetails old = begun(manager);
        DraftDetails young = begun(manager);
        age(old, 31);
        age(young, 29);

        work.bySystem(Boards.BEX, () -> forgotten());
        assertThat(as(manager, drafts::mine)).extracting(DraftRow::id).contains(old.id(), young.id());
        work.bySystem(Boards.ASH, () -> forgotten());

        assertThat(as(manager, drafts::mine))
                .extracting(DraftRow::id)
                .contains(young.id())
                .doesNotContain(old.id());
    }

    private boolean forgotten() {
        drafts.forgetOld();
        return true;
    }

    private void age(DraftDetails draft, int days) {
        in(Boards.ASH, () -> em.createNativeQuery(
                        "update app.draft set saved_at = saved_at - make_interval(days => ?1) where id = ?2")
                .setParameter(1, days)
                .setParameter(2, draft.id())
                .executeUpdate());
    }

    private <T> T in(BoardId board, Supplier<T> task) {
        return work.inBoard(board, manager, () -> planted.run(task));
    }
}
