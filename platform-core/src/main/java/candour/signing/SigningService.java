package candour.signing;

import candour.identity.Acting;
import candour.identity.Person;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The one way of signing. Whatever is signed, advice or decision, passes through here. */
@ApplicationScoped
@Transactional
public class SigningService {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    /**
     * Signs in the transaction of what is signed.
     *
     * @param kind what it is, in plain English: "Advice"
     * @param about what it belongs to, such as the case
     * @param shown what stands there now
     * @param confirmed what the signer confirmed
     * @throws candour.identity.StepUpNeeded when the signer's second factor is older than five minutes
     * @throws ConfirmationDiffers when the two differ by a single letter
     */
    @WithinUseCase
    public Signature sign(String kind, UUID about, ToSign shown, Confirmation confirmed) {
        acting.requireStepUp();
        if (!shown.confirmation().equals(confirmed)) {
            throw new ConfirmationDiffers();
        }
        var signed = new SignedContent(kind, about, shown, acting.actor(), clock.today(), clock.recordedAt());
        em.persist(signed);
        em.flush(); // whatever is signed refers to it by a key that the mapping doesn't know
        return signed.signature();
    }

    /** @throws NotFound when the board has no such signature */
    @WithinUseCase
    public Signature signature(SignatureId id) {
        return found(id).signature();
    }

    /**
     * What was signed, word for word.
     *
     * @throws NotFound when the board has no such signature
     */
    @WithinUseCase
    public String content(SignatureId id) {
        return found(id).content();
    }

    /** @throws NotFound when the board has no such signature */
    @WithinUseCase
    public boolean isBy(SignatureId id, Person person) {
        return found(id).isBy(person);
    }

    private SignedContent found(SignatureId id) {
        return Optional.ofNullable(em.find(SignedContent.class, id.value())).orElseThrow(NotFound::new);
    }
}
