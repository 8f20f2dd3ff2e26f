package candour.casefile;

import candour.identity.About;
import candour.identity.Actor;
import candour.identity.Facts;
import candour.kernel.Epoch;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The referrals of a board. */
@ApplicationScoped
class Referrals implements Facts {
    private static final String COLUMNS =
            "select cast(r.id as text), r.reference, r.status, r.source, r.received_on, cast(extract(epoch from r.received_at) as text), r.became_aware ";

    /** Of the referral {@code r}, those who have one of the marks; parameters 5 and 6 are the marks of each kind. */
    private static final String OF_THOSE_WITH_A_MARK = """
             from app.match_key k
             join app.referral_subject s on s.board_id = k.board_id and s.id = k.subject_id
            where k.board_id = ?1 and (k.kind = 'NHS_NUMBER' and k.mark = any (string_to_array(?5, ','))
               or k.kind = 'NAME_AND_DATE' and k.mark = any (string_to_array(?6, ',')))
            """;

    private static final String STANDING_FROM_CDOP =
            " and r.source = 'CDOP' and r.status not in ('WITHDRAWN', 'REGISTERED_IN_ERROR')";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    void add(Referral referral) {
        em.persist(referral);
    }

    void flush() {
        em.flush();
    }

    Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(em.find(Referral.class, id.value()));
    }

    Referral get(ReferralId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        var id = new ReferralId(thing.about());
        if (find(id).isEmpty()) {
            return Knowledge.UNKNOWN;
        }
        return isVisible(actor, id) ? Knowledge.VISIBLE : Knowledge.HIDDEN;
    }

    /** Whether the actor may know of a referral; what isn't there is known to nobody. */
    boolean isVisible(Actor actor, ReferralId id) {
        return !Visibility.bind(
                        em.createNativeQuery(
                                "select r.reference " + Visibility.REFERRALS_VISIBLE_TO + " and r.id = ?5"),
                        board(),
                        actor)
                .setParameter(5, id.value())
                .getResultList()
                .isEmpty();
    }

    /** All that waits for the Board Chair's request and the actor may know of, oldest first. */
    List<ReferralRow> waiting(Actor actor) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery(COLUMNS + Visibility.REFERRALS_VISIBLE_TO
                                + " and r.status = ?5 order by r.received_at, r.id"),
                        board(),
                        actor)
                .setParameter(5, ReferralStatus.AWAITING_REQUEST.name())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Referrals::row).toList();
    }

    /**
     * What the actor may know of, newest first.
     *
     * @param after the id of the last referral of the page before
     * @throws NotFound when the cursor is none of the actor's referrals
     */
    Page<ReferralRow> visibleTo(Actor actor, Optional<ReferralId> after, int limit) {
        String from = after.map(id -> {
                    if (!isVisible(actor, id)) {
                        throw new NotFound();
                    }
                    return " and (r.received_at, r.id) < (select c.received_at, c.id from app.referral c where c.board_id = ?1 and c.id = ?6)";
                })
                .orElse("");
        var query = Visibility.bind(
                em.createNativeQuery(COLUMNS + Visibility.REFERRALS_VISIBLE_TO + from
                        + " order by r.received_at desc, r.id desc limit ?5"),
                board(),
                actor);
        after.ifPresent(id -> query.setParameter(6, id.value()));
        List<?> rows = query.setParameter(5, limit + 1).getResultList();
        return Page.of(
                rows.stream().map(Object[].class::cast).map(Referrals::row).toList(), limit, row -> row.id()
                        .toString());
    }

    private static ReferralRow row(Object[] row) {
        return new ReferralRow(
                UUID.fromString((String) row[0]),
                (String) row[1],
                ReferralStatus.valueOf((String) row[2]),
                ReferralSource.valueOf((String) row[3]),
                ((Date) row[4]).toLocalDate(),
                Epoch.instant(row[5]),
                ((Date) row[6]).toLocalDate());
    }

    /**
     * The referrals that the actor may know of and that name somebody with one of the marks, oldest first. What they may
     * not know of takes no part in the query's result, nor in how it is counted. Whoever reads only what they sent is told
     * of what was corrected since by no mark, since that would confirm what the board has put right.
     *
     * @param marks by kind
     */
    List<AlikeReferral> alike(Actor actor, Map<MatchKind, Set<String>> marks) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery("select cast(r.id as text), r.reference, r.status, r.received_on, "
                                + "(select string_agg(distinct s.label, ', ' order by s.label) " + OF_THOSE_WITH_A_MARK
                                + " and s.referral_id = r.id) " + Visibility.REFERRALS_VISIBLE_TO
                                + " and (?7 or r.corrections = 0) and r.id in (select s.referral_id "
                                + OF_THOSE_WITH_A_MARK
                                + ") order by r.received_at, r.id"),
                        board(),
                        actor)
                .setParameter(5, String.join(",", marks.getOrDefault(MatchKind.NHS_NUMBER, Set.of())))
                .setParameter(6, String.join(",", marks.getOrDefault(MatchKind.NAME_AND_DATE, Set.of())))
                .setParameter(7, Visibility.readsCases(actor))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AlikeReferral(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        ReferralStatus.valueOf((String) row[2]),
                        ((Date) row[3]).toLocalDate(),
                        (String) row[4],
                        Optional.empty()))
                .toList();
    }

    /**
     * The board's references of those that the child death overview panel sent, by the reference under which it knows the
     * death, in small letters: those that the actor may know of and that were neither withdrawn nor registered in error.
     * Of several, the first.
     *
     * @param theirs references of the child death overview panel, in small letters
     */
    Map<String, String> fromCdop(Actor actor, Set<String> theirs) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery("select lower(btrim(r.source_reference)), r.reference "
                                + Visibility.REFERRALS_VISIBLE_TO + STANDING_FROM_CDOP
                                + " and lower(btrim(r.source_reference)) = any (string_to_array(?5, chr(31)))"
                                + " order by r.received_at, r.id"),
                        board(),
                        actor)
                .setParameter(5, String.join("\u001f", theirs))
                .getResultList();
        var found = new LinkedHashMap<String, String>();
        rows.stream().map(Object[].class::cast).forEach(row -> found.putIfAbsent((String) row[0], (String) row[1]));
        return found;
    }

    /** All that the child death overview panel sent and that were neither withdrawn nor registered in error, oldest first. */
    List<Referral> fromCdop(Actor actor) {
        List<?> ids = Visibility.bind(
                        em.createNativeQuery("select cast(r.id as text) " + Visibility.REFERRALS_VISIBLE_TO
                                + STANDING_FROM_CDOP + " order by r.received_at, r.id"),
                        board(),
                        actor)
                .getResultList();
        return ids.stream()
                .map(id -> get(new ReferralId(UUID.fromString((String) id))))
                .toList();
    }

    /** What was found of a referral beside others, the last judgement first. */
    List<MatchJudgement> judgements(UUID referral) {
        return em.createQuery(
                        "select j from MatchJudgement j where j.referral = :referral or j.other = :referral order by j.id desc",
                        MatchJudgement.class)
                .setParameter("referral", referral)
                .getResultList();
    }

    void add(MatchJudgement judgement) {
        em.persist(judgement);
    }

    /** Something that belongs to the referral changed: its version goes on, so that nobody decides on what they didn't see. */
    void touch(Referral referral) {
        em.lock(referral, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** The board's next reference in the year, without gaps: the number is this transaction's until it ends. */
    String nextReference(LocalDate on) {
        Object[] mark = (Object[]) em.createNativeQuery("""
                        with counted as (
                          insert into app.reference_counter (year, last) values (?1, 1)
                          on conflict (board_id, year) do update set last = reference_counter.last + 1 returning last)
                        select d.mark, counted.last from counted, app.board_directory d where d.id = ?2""")
                .setParameter(1, on.getYear())
                .setParameter(2, board())
                .getSingleResult();
        return "%s-%d-%03d".formatted(mark[0], on.getYear(), ((Number) mark[1]).intValue());
    }

    private UUID board() {
        return scope.board().orElseThrow().value();
    }
}
