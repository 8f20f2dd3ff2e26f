package candour.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The sessions that have ended, as long as anything begun with them could still be good. */
@ApplicationScoped
class EndedSessions {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    /** False when this word was heard before. */
    boolean enter(SessionEnd end) {
        return em.createNativeQuery("""
                        insert into app.ended_session (token_id, issuer, sid, subject) values (?1, ?2, ?3, ?4)
                        on conflict (issuer, token_id) do nothing""")
                        .setParameter(1, end.token())
                        .setParameter(2, end.issuer())
                        .setParameter(3, end.session().orElse(null))
                        .setParameter(4, end.subject().orElse(null))
                        .executeUpdate()
                == 1;
    }

    boolean isOver(SignedIn person) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select 1 from app.ended_session where issuer = ?1 and sid = ?2)
                            or exists (select 1 from app.ended_session
                                        where issuer = ?1 and sid is null and subject = ?3 and ended_at >= ?4)""")
                .setParameter(1, person.person().issuer())
                .setParameter(2, person.assurance().session().orElse(""))
                .setParameter(3, person.person().subject())
                .setParameter(4, person.assurance().at().atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    List<SessionEnd> since(Duration past) {
        return rows(em.createNativeQuery("""
                        select token_id, issuer, sid, subject from app.ended_session
                         where ended_at > clock_timestamp() - make_interval(secs => ?1)""").setParameter(1, past.toSeconds()).getResultList());
    }

    private static List<SessionEnd> rows(List<?> found) {
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new SessionEnd(
                        (String) row[0],
                        (String) row[1],
                        Optional.ofNullable((String) row[2]),
                        Optional.ofNullable((String) row[3])))
                .toList();
    }

    int forget(Duration age) {
        return em.createNativeQuery(
                        "delete from app.ended_session where ended_at < clock_timestamp() - make_interval(secs => ?1)")
                .setParameter(1, age.toSeconds())
                .executeUpdate();
    }
}
