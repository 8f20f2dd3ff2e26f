package candour.overview;

import candour.casefile.Visibility;
import candour.guidance.CaseStep;
import candour.guidance.Editions;
import candour.identity.Actor;
import candour.kernel.Page;
import candour.search.WordPlace;
import candour.tenancy.BoardScope;
import candour.terms.StandingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The joins and counts; each begins with one of the two fragments of {@link Visibility}. */
@ApplicationScoped
class Overviews {
    private static final String WAITING = " and r.status = 'AWAITING_REQUEST'";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    Editions editions;

    @Inject
    StandingTerms terms;

    /** @param next how many open cases have the step before them */
    record Cases(int open, int decided, Map<CaseStep, Integer> next) {}

    Cases cases(Actor actor) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery("select c.edition, c.last_step, count(*) " + Visibility.CASES_VISIBLE_TO
                                + " group by c.edition, c.last_step"),
                        board(),
                        actor)
                .getResultList();
        var next = new EnumMap<CaseStep, Integer>(CaseStep.class);
        int decided = 0;
        for (Object[] row : rows.stream().map(Object[].class::cast).toList()) {
            int count = ((Number) row[2]).intValue();
            var comes = editions.get((String) row[0]).after(CaseStep.valueOf((String) row[1]));
            if (comes.isPresent()) {
                next.merge(comes.get(), count, Integer::sum);
            } else {
                decided += count;
            }
        }
        int open = next.values().stream().mapToInt(Integer::intValue).sum();
        return new Cases(open, decided, next);
    }

    /** What a case passes once it is open, under the rules of a day; as long as there are none, what it mostly passes. */
    Set<CaseStep> stepsOnceOpen(LocalDate day) {
        return terms.inForceOn(day)
                .map(inForce -> editions.get(inForce.edition()).steps())
                .map(steps ->
                        EnumSet.copyOf(steps.subList(steps.contains(CaseStep.CHAIRS_REQUEST) ? 2 : 1, steps.size())))
                .orElse(EnumSet.of(CaseStep.PANEL_MEETING, CaseStep.ADVICE, CaseStep.DECISION));
    }

    int referralsWaiting(Actor actor) {
        return ((Number) Visibility.bind(
                                em.createNativeQuery("select count(*) " + Visibility.REFERRALS_VISIBLE_TO + WAITING),
                                board(),
                                actor)
                        .getSingleResult())
                .intValue();
    }

    List<BoardOverview.WaitingReferral> waiting(Actor actor) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery("select cast(r.id as text), r.reference, r.received_on "
                                + Visibility.REFERRALS_VISIBLE_TO + WAITING
                                + " order by r.received_at, r.id limit ?5"),
                        board(),
                        actor)
                .setParameter(5, BoardOverview.LISTED)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BoardOverview.WaitingReferral(
                        UUID.fromString((String) row[0]), (String) row[1], ((Date) row[2]).toLocalDate()))
                .toList();
    }

    /** By month up to the one of the day, each month with its number. */
    List<BoardOverview.Month> received(Actor actor, LocalDate day) {
        LocalDate last = day.withDayOfMonth(1);
        LocalDate first = last.minusMonths(BoardOverview.MONTHS - 1L);
        List<?> rows = Visibility.bind(
                        em.createNativeQuery(
                                "select extract(year from r.received_on), extract(month from r.received_on),"
                                        + " count(*) " + Visibility.REFERRALS_VISIBLE_TO
                                        + " and r.received_on >= ?5 group by 1, 2"),
                        board(),
                        actor)
                .setParameter(5, first)
                .getResultList();
        var counted = new HashMap<LocalDate, Integer>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counted.put(
                        LocalDate.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), 1),
                        ((Number) row[2]).intValue()));
        return IntStream.range(0, BoardOverview.MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new BoardOverview.Month(month, counted.getOrDefault(month, 0)))
                .toList();
    }

    /** @param part a part of a reference, in capitals */
    SearchResult find(Actor actor, String part) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery(
                                "select f.kind, f.id, f.reference, f.day from (select 'CASE' as kind, cast(c.id as text) as id, c.reference, c.opened_on as day "
                                        + Visibility.CASES_VISIBLE_TO
                                        + " and strpos(c.reference, ?5) > 0"
                                        + " union all select 'REFERRAL', cast(r.id as text), r.reference, r.received_on "
                                        + Visibility.REFERRALS_VISIBLE_TO
                                        + " and strpos(r.reference, ?5) > 0 and not exists (select 1 "
                                        + Visibility.CASES_VISIBLE_TO
                                        + " and c.referral_id = r.id)) f order by f.reference = ?5 desc, f.reference desc limit ?6"),
                        board(),
                        actor)
                .setParameter(5, part)
                .setParameter(6, Page.MOST + 1)
                .getResultList();
        List<SearchHit> hits = rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SearchHit(
                        FoundKind.valueOf((String) row[0]),
                        UUID.fromString((String) row[1]),
                        (String) row[2],
                        ((Date) row[3]).toLocalDate(),
                        List.of()))
                .limit(Page.MOST)
                .toList();
        return new SearchResult(hits, rows.size() > Page.MOST);
    }

    private static final String HITS = "with hit as (select w.referral_id, w.word, w.place from app.search_word w"
            + " where w.board_id = ?1 and w.word = any (string_to_array(?5, ' ')) and (?2 or w.place = 'REFERRAL')) ";

    private static final String FOUND = " group by x.id, x.reference, x.day having count(distinct h.word) = ?6";

    /**
     * What has all of these words in its texts, among what the actor may know of. Whoever reads no cases finds what they sent
     * in themselves, by what they sent.
     *
     * @param stems at least one
     */
    SearchResult findWords(Actor actor, List<String> stems) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery(HITS
                                + "select 'CASE', cast(x.id as text), x.reference, x.day, string_agg(distinct h.place, ' ')"
                                + " from (select c.id, c.referral_id, c.reference, c.opened_on as day "
                                + Visibility.CASES_VISIBLE_TO
                                + ") x join hit h on h.referral_id = x.referral_id"
                                + FOUND
                                + " union all select 'REFERRAL', cast(x.id as text), x.reference, x.day, string_agg(distinct h.place, ' ')"
                                + " from (select r.id, r.reference, r.received_on as day "
                                + Visibility.REFERRALS_VISIBLE_TO
                                + " and not exists (select 1 "
                                + Visibility.CASES_VISIBLE_TO
                                + " and c.referral_id = r.id)) x join hit h on h.referral_id = x.id"
                                + FOUND
                                + " order by 4 desc, 3 desc limit ?7"),
                        board(),
                        actor)
                .setParameter(5, String.join(" ", stems))
                .setParameter(6, stems.size())
                .setParameter(7, Page.MOST + 1)
                .getResultList();
        List<SearchHit> hits = rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SearchHit(
                        FoundKind.valueOf((String) row[0]),
                        UUID.fromString((String) row[1]),
                        (String) row[2],
                        ((Date) row[3]).toLocalDate(),
                        Arrays.stream(((String) row[4]).split(" "))
                                .map(WordPlace::valueOf)
                                .sorted()
                                .toList()))
                .limit(Page.MOST)
                .toList();
        return new SearchResult(hits, rows.size() > Page.MOST);
    }

    private UUID board() {
        return scope.board().orElseThrow().value();
    }
}
