package candour.draft;

import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.Person;
import candour.kernel.Epoch;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Who writes in the texts that several people of a board share. Features say so as they save; each node says whose pages
 * are still open. Nothing of what is written is kept here.
 */
@ApplicationScoped
public class Writers {
    /** Who comes back later than this begins another sitting. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Whose page nobody has seen open for this long is gone. */
    private static final Duration GONE = Duration.ofSeconds(8);

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    BoardScope scope;

    /**
     * The actor saves; true when that begins another sitting.
     *
     * @param version of the text, as it stands after this save
     */
    public boolean writesAnew(UUID about, long version) {
        Actor actor = acting.actor();
        boolean goesOn = sitting(actor, about).writes();
        em.createNativeQuery("""
                        insert into app.writer (about, issuer, subject, name, since, wrote_at, wrote)
                        values (?1, ?2, ?3, ?4, clock_timestamp(), clock_timestamp(), ?5)
                        on conflict (board_id, about, issuer, subject) do update set
                          name = excluded.name, wrote = excluded.wrote, wrote_at = clock_timestamp(), seen_at = clock_timestamp(),
                          since = case when ?6 then writer.since else clock_timestamp() end""")
                .setParameter(1, about)
                .setParameter(2, actor.person().issuer())
                .setParameter(3, actor.person().subject())
                .setParameter(4, actor.name())
                .setParameter(5, version)
                .setParameter(6, goesOn)
                .executeUpdate();
        return !goesOn;
    }

    /** The actor is shown what others wrote meanwhile; true when they have not been shown it for a while. */
    public boolean readsAnew(UUID about) {
        Actor actor = acting.actor();
        boolean goesOn = sitting(actor, about).reads();
        if (!goesOn) {
            em.createNativeQuery("""
                            insert into app.writer (about, issuer, subject, name) values (?1, ?2, ?3, ?4)
                            on conflict (board_id, about, issuer, subject) do update set entered_at = clock_timestamp()""")
                    .setParameter(1, about)
                    .setParameter(2, actor.person().issuer())
                    .setParameter(3, actor.person().subject())
                    .setParameter(4, actor.name())
                    .executeUpdate();
        }
        return !goesOn;
    }

    /** Whether the actor's present sitting has begun already, as one who writes or as one who reads along. */
    private record Sitting(boolean writes, boolean reads) {}

    private Sitting sitting(Actor actor, UUID about) {
        List<?> rows = em.createNativeQuery("""
                        select coalesce(wrote_at > clock_timestamp() - make_interval(secs => ?5), false),
                               entered_at > clock_timestamp() - make_interval(secs => ?5)
                          from app.writer where board_id = ?1 and about = ?2 and issuer = ?3 and subject = ?4""")
                .setParameter(1, board())
                .setParameter(2, about)
                .setParameter(3, actor.person().issuer())
                .setParameter(4, actor.person().subject())
                .setParameter(5, (double) PAUSE.toSeconds())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Sitting((Boolean) row[0], (Boolean) row[1]))
                .findFirst()
                .orElse(new Sitting(false, false));
    }

    /** The person's page is still open; that alone makes nobody a writer. */
    void isThere(UUID about, Person person) {
        em.createNativeQuery(
                        "update app.writer set seen_at = clock_timestamp() where board_id = ?1 and about = ?2 and issuer = ?3 and subject = ?4")
                .setParameter(1, board())
                .setParameter(2, about)
                .setParameter(3, person.issuer())
                .setParameter(4, person.subject())
                .executeUpdate();
    }

    /** Who writes in a text now, the one who began first before the others. */
    List<Writer> of(UUID about) {
        List<?> rows = em.createNativeQuery("""
                        select issuer, subject, name, cast(extract(epoch from since) as text), wrote from app.writer
                         where board_id = ?1 and about = ?2 and seen_at > clock_timestamp() - make_interval(secs => ?3)
                           and wrote_at > clock_timestamp() - make_interval(secs => ?4)
                         order by since, subject""")
                .setParameter(1, board())
                .setParameter(2, about)
                .setParameter(3, (double) GONE.toSeconds())
                .setParameter(4, (double) PAUSE.toSeconds())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Writer(
                        about,
                        new Person((String) row[0], (String) row[1]),
                        (String) row[2],
                        Epoch.instant(row[3]),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    void forgetOld() {
        em.createNativeQuery(
                        "delete from app.writer where board_id = ?1 and seen_at < clock_timestamp() - make_interval(hours => ?2)")
                .setParameter(1, board())
                .setParameter(2, (int) KEPT.toHours())
                .executeUpdate();
    }

    private UUID board() {
        return scope.board().orElseThrow().value();
    }
}
