package candour.meeting;

import candour.casefile.CaseId;
import candour.casefile.Visibility;
import candour.identity.About;
import candour.identity.Actor;
import candour.identity.Facts;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.tenancy.BoardScope;
import candour.terms.StandingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The meetings of a board's panel. */
@ApplicationScoped
public class Meetings implements Facts {
    private static final String COLUMNS = """
            select cast(m.id as text), m.held_on, m.starts_at, m.place, m.status,
              (select string_agg(v.reference, ',' order by i.position) from app.agenda_item i
                 join (select c.id, c.reference
            """ + Visibility.CASES_VISIBLE_TO + """
                 ) v on v.id = i.case_id where i.board_id = ?1 and i.meeting_id = m.id)
              from app.meeting m where m.board_id = ?1
            """;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    StandingTerms terms;

    void add(Meeting meeting) {
        em.persist(meeting);
    }

    void flush() {
        em.flush();
    }

    /** Who sits where is part of the meeting: its version goes on, so that nobody overwrites what they didn't see. */
    void touch(Meeting meeting) {
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id.value()));
    }

    Meeting get(MeetingId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        return find(new MeetingId(thing.about()))
                .map(found -> Visibility.readsCases(actor) ? Knowledge.VISIBLE : Knowledge.HIDDEN)
                .orElse(Knowledge.UNKNOWN);
    }

    /**
     * That the panel took the case up in a quorate meeting; empty while it hasn't.
     *
     * @param until when the advice that rests on it was signed: a later meeting proves nothing for it
     */
    public Optional<PanelProof> proof(CaseId id, Optional<OffsetDateTime> until) {
        return em.createQuery("""
                        select m from Meeting m join m.items i where i.caseFile = :case and m.openedAt is not null
                         order by m.openedAt desc""", Meeting.class)
                .setParameter("case", id)
                .getResultStream()
                .filter(meeting -> meeting.wasOpened(until))
                .findFirst()
                .map(meeting -> new PanelProof(
                        meeting.id(),
                        meeting.heldOn(),
                        terms.get(meeting.terms()).number(),
                        meeting.openedQuorum().orElseThrow()));
    }

    /** The meetings that have the case on their agenda, the latest first. */
    List<MeetingRow> about(Actor actor, CaseId id) {
        return rows(Visibility.bind(
                        em.createNativeQuery(COLUMNS
                                + " and exists (select from app.agenda_item a where a.board_id = ?1 and a.meeting_id = m.id and a.case_id = ?5)"
                                + " order by m.held_on desc, m.starts_at desc, m.id desc"),
                        board(),
                        actor)
                .setParameter(5, id.value())
                .getResultList());
    }

    /**
     * The meetings of the panel, the latest first.
     *
     * @throws NotFound when the cursor is no meeting of the board
     */
    Page<MeetingRow> page(Actor actor, Optional<MeetingId> after, int limit) {
        String from = after.map(id -> {
                    get(id);
                    return " and (m.held_on, m.starts_at, m.id) < (select p.held_on, p.starts_at, p.id from app.meeting p where p.board_id = ?1 and p.id = ?6)";
                })
                .orElse("");
        var query = Visibility.bind(
                em.createNativeQuery(COLUMNS + from + " order by m.held_on desc, m.starts_at desc, m.id desc limit ?5"),
                board(),
                actor);
        after.ifPresent(id -> query.setParameter(6, id.value()));
        return Page.of(rows(query.setParameter(5, limit + 1).getResultList()), limit, row -> row.id()
                .toString());
    }

    /** The meetings that can be opened on the day or are still open. */
    List<MeetingRow> toRun(Actor actor, LocalDate day) {
        return rows(Visibility.bind(
                        em.createNativeQuery(
                                COLUMNS
                                        + " and (m.status = 'OPEN' or (m.status = 'CONVENED' and m.held_on = ?5)) order by m.held_on, m.starts_at, m.id"),
                        board(),
                        actor)
                .setParameter(5, day)
                .getResultList());
    }

    /** The meetings that are open, or convened for the day or a later one, the next first; only who reads cases knows of them. */
    public List<MeetingRow> ahead(Actor actor, LocalDate day, int limit) {
        return rows(Visibility.bind(
                        em.createNativeQuery(
                                COLUMNS
                                        + " and ?2 and (m.status = 'OPEN' or (m.status = 'CONVENED' and m.held_on >= ?5)) order by m.held_on, m.starts_at, m.id limit ?6"),
                        board(),
                        actor)
                .setParameter(5, day)
                .setParameter(6, limit)
                .getResultList());
    }

    /** Whether the meeting is open, or convened for the day or a later one. */
    public boolean isAhead(UUID id, LocalDate day) {
        return find(new MeetingId(id)).filter(meeting -> meeting.isAhead(day)).isPresent();
    }

    /** The cases on the agenda of a meeting that is open, or convened for the day or a later one. */
    public Set<CaseId> casesAhead(LocalDate day) {
        return Set.copyOf(em.createQuery("""
                        select distinct i.caseFile from Meeting m join m.items i where i.caseFile is not null
                           and (m.status = :open or (m.status = :convened and m.heldOn >= :day))""", CaseId.class)
                .setParameter("open", MeetingStatus.OPEN)
                .setParameter("convened", MeetingStatus.CONVENED)
                .setParameter("day", day)
                .getResultList());
    }

    private static List<MeetingRow> rows(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new MeetingRow(
                        UUID.fromString((String) row[0]),
                        ((Date) row[1]).toLocalDate(),
                        ((Time) row[2]).toLocalTime(),
                        (String) row[3],
                        MeetingStatus.valueOf((String) row[4]),
                        row[5] == null ? List.of() : List.of(((String) row[5]).split(","))))
                .toList();
    }

    private UUID board() {
        return scope.board().orElseThrow().value();
    }
}
