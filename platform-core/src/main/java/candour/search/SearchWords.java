package candour.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The words of the board's texts, as stems of English: "bruises" is found by "bruise". A draft has none until it becomes
 * part of the record.
 */
@ApplicationScoped
public class SearchWords {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    /**
     * These texts stand there now, instead of what stood there before.
     *
     * @param thing what the texts are of, such as a return
     */
    public void put(WordPlace place, UUID referral, UUID thing, Collection<String> texts) {
        forget(place, thing);
        em.createNativeQuery("""
                        insert into app.search_word (word, referral_id, place, thing_id)
                        select distinct lexeme, cast(?2 as uuid), ?3, cast(?4 as uuid)
                          from unnest(to_tsvector('english', ?1)) where length(lexeme) <= 200
                        on conflict do nothing""")
                .setParameter(1, String.join("\n", texts))
                .setParameter(2, referral.toString())
                .setParameter(3, place.name())
                .setParameter(4, thing.toString())
                .executeUpdate();
    }

    /** Nothing of it is to be found any more. */
    public void forget(WordPlace place, UUID thing) {
        em.flush(); // what the words are of is there before them
        em.createNativeQuery(
                        "delete from app.search_word where board_id = app.board() and thing_id = cast(?1 as uuid) and place = ?2")
                .setParameter(1, thing.toString())
                .setParameter(2, place.name())
                .executeUpdate();
    }

    /** The stems of what somebody looks for; none when it has only words that stand everywhere, such as "the". */
    public List<String> stems(String asked) {
        List<?> found = em.createNativeQuery("select lexeme from unnest(to_tsvector('english', ?1)) order by lexeme")
                .setParameter(1, asked)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
