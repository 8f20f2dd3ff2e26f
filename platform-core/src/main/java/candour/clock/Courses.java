package candour.clock;

import candour.calendar.Closures;
import candour.calendar.WorkingDays;
import candour.casefile.Clocks;
import candour.casefile.ReferralId;
import candour.casefile.ReferralOver;
import candour.casefile.ReferralStatus;
import candour.casefile.StatutoryClock;
import candour.casefile.Visibility;
import candour.guidance.Edition;
import candour.guidance.Editions;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.tenancy.BoardScope;
import candour.terms.StandingTerms;
import candour.threshold.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the board's referrals and cases have come, and with that their clocks. Nothing that is computed is kept: a
 * closure, a suspension or an event moves every clock that it concerns at once.
 */
@ApplicationScoped
class Courses implements Clocks {
    private static final String REFERRALS = "with seen as (select r.* " + Visibility.REFERRALS_VISIBLE_TO;
    private static final String CASES = "), opened as (select c.* " + Visibility.CASES_VISIBLE_TO;
    private static final String COURSES = """
            ), course as (
              select s.id, o.id as case_id, s.reference, s.became_aware, s.received_on, s.requested_on, o.edition,
                     s.status,
                     (select d.done_on from app.case_step d
                       where d.board_id = ?1 and d.case_id = o.id and d.step = 'DECISION') as decided_on,
                     (select d.outcome from app.decision d
                       where d.board_id = ?1 and d.case_id = o.id order by d.number desc limit 1) as outcome
                from seen s left join opened o on o.referral_id = s.id)
            select cast(id as text), cast(case_id as text), reference, became_aware, received_on, requested_on, edition,
                   decided_on, outcome, status from course""";

    private static final String ONE_OF_A_REFERRAL = "pk_clock_sheet";

    /** Days after a decision against a review for which what is owed after it is looked for in the board's lists. */
    private static final int LOOKED_BACK = 92;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    Editions editions;

    @Inject
    StandingTerms terms;

    @Inject
    Closures closures;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    /** A course with the code of its edition: the case's own, or that of the day on which the referral was received. */
    private record Found(Course course, Optional<String> edition, ReferralStatus status) {
        /** Nothing is owed for what was declined, withdrawn or registered in error. */
        boolean isOver() {
            return status.isOver();
        }
    }

    /** What a referral's clocks are read from. */
    record Read(Course course, Optional<Edition> edition, List<StatutoryClock> clocks) {}

    @Override
    public List<StatutoryClock> of(UUID referral) {
        Actor actor = acting.actor();
        return Visibility.readsCases(actor)
                ? find(actor, referral).map(this::read).map(Read::clocks).orElse(List.of())
                : List.of();
    }

    /** @throws NotFound when there is no such referral, or none that the actor may know of */
    Read get(Actor actor, ReferralId referral) {
        return find(actor, referral.value()).map(this::read).orElseThrow(NotFound::new);
    }

    private Read read(Found one) {
        return read(one, one.edition().map(editions::get), closures.workingDays());
    }

    private Optional<Found> find(Actor actor, UUID referral) {
        Query query = bound(em.createNativeQuery(REFERRALS + " and r.id = ?5" + CASES + COURSES), actor)
                .setParameter(5, referral);
        return found(query).stream().findFirst();
    }

    /** Everything by which something is owed, as far as the actor may know, the nearest first. */
    List<RunningClock> running(Actor actor) {
        WorkingDays days = closures.workingDays();
        Map<String, Edition> known = new HashMap<>();
        return underWay(actor).stream()
                .map(one -> read(one, one.edition().map(code -> known.computeIfAbsent(code, editions::get)), days))
                .flatMap(read -> read.clocks().stream()
                        .filter(one -> one.state().isOwed())
                        .map(one -> new RunningClock(
                                read.course().referral(),
                                read.course().caseFile(),
                                read.course().reference(),
                                one)))
                .sorted(Comparator.comparing(RunningClock::clock, StatutoryClock.MOST_URGENT_FIRST)
                        .thenComparing(RunningClock::reference))
                .toList();
    }

    /** Those where a suspension waits for the Board Chair, with the day on which it was asked for. */
    Map<Course, LocalDate> suspensionsAsked(Actor actor) {
        Map<Course, LocalDate> waiting = new HashMap<>();
        underWay(actor).forEach(one -> one.course()
                .sheet()
                .flatMap(ClockSheet::askedSince)
                .ifPresent(since -> waiting.put(one.course(), since)));
        return waiting;
    }

    private List<Found> underWay(Actor actor) {
        Query query = bound(
                        em.createNativeQuery(REFERRALS + CASES + COURSES
                                + " where status in ('AWAITING_REQUEST', 'CONSIDERATION_REQUESTED', 'RAPID_REVIEW_OPENED')"
                                + " and (decided_on is null or outcome = 'REVIEW' or decided_on >= ?5)"),
                        actor)
                .setParameter(5, clock.today().minusDays(LOOKED_BACK));
        return found(query);
    }

    private Read read(Found found, Optional<Edition> edition, WorkingDays days) {
        return new Read(
                found.course(),
                edition,
                edition.map(rules -> found.course().clocks(rules, days, clock.today()).stream()
                                .filter(one -> !found.isOver() || !one.state().isOwed())
                                .toList())
                        .orElse(List.of()));
    }

    private Query bound(Query query, Actor actor) {
        return Visibility.bind(query, scope.board().orElseThrow().value(), actor);
    }

    /** A few queries however many there are: the courses, then what was recorded of all of them. */
    private List<Found> found(Query query) {
        List<?> rows = query.getResultList();
        List<Object[]> courses = rows.stream().map(Object[].class::cast).toList();
        Map<UUID, ClockSheet> sheets =
                sheets(courses.stream().map(row -> id(row[0])).toList());
        NavigableMap<LocalDate, String> inForce = terms.editions();
        return courses.stream().map(row -> found(row, sheets, inForce)).toList();
    }

    private static Found found(Object[] row, Map<UUID, ClockSheet> sheets, NavigableMap<LocalDate, String> inForce) {
        UUID referral = id(row[0]);
        LocalDate received = ((Date) row[4]).toLocalDate();
        var course = new Course(
                referral,
                Optional.ofNullable((String) row[1]).map(UUID::fromString),
                (String) row[2],
                ((Date) row[3]).toLocalDate(),
                received,
                day(row[5]),
                day(row[7]),
                Optional.ofNullable((String) row[8]).map(Outcome::valueOf),
                Optional.ofNullable(sheets.get(referral)));
        return new Found(
                course,
                Optional.ofNullable((String) row[6]).or(() -> Optional.ofNullable(inForce.floorEntry(received))
                        .map(Map.Entry::getValue)),
                ReferralStatus.valueOf((String) row[9]));
    }

    private static UUID id(Object value) {
        return UUID.fromString((String) value);
    }

    private static Optional<LocalDate> day(@Nullable Object value) {
        return Optional.ofNullable((Date) value).map(Date::toLocalDate);
    }

    private Map<UUID, ClockSheet> sheets(List<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from ClockSheet s where s.referral in :referrals", ClockSheet.class)
                .setParameter("referrals", referrals)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.notifications")
                .setHint("eclipselink.batch", "s.suspensions")
                .setHint("eclipselink.batch", "s.notes")
                .getResultStream()
                .collect(Collectors.toMap(ClockSheet::referral, Function.identity()));
    }

    // ---- recording

    /**
     * What was recorded about the clocks of a referral, to record more: begun when there is nothing yet.
     *
     * @param seen the version that the command was made from; 0 when there was nothing
     * @throws NotFound when there is no such referral, or none that the actor may know of
     * @throws ReferralOver when it was declined, withdrawn or registered in error
     * @throws Stale when somebody recorded something meanwhile
     */
    ClockSheet open(ReferralId referral, long seen) {
        Found found = find(acting.actor(), referral.value()).orElseThrow(NotFound::new);
        if (found.isOver()) {
            throw new ReferralOver(found.course().reference(), found.status());
        }
        ClockSheet sheet = em.find(ClockSheet.class, referral.value());
        Stale.check(seen, sheet == null ? 0 : sheet.version());
        return sheet == null ? begin(referral) : sheet;
    }

    private ClockSheet begin(ReferralId referral) {
        var sheet = new ClockSheet(referral);
        try {
            em.persist(sheet);
            em.flush();
            return sheet;
        } catch (PersistenceException e) {
            if (Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(ONE_OF_A_REFERRAL))) {
                throw new Stale(); // begun by somebody else at this very moment
            }
            throw e;
        }
    }

    /** What is recorded is part of the sheet: its version goes on, so that nobody overwrites what they didn't see. */
    void touch(ClockSheet sheet) {
        em.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
