package candour.scoping;

import candour.kernel.Identified;
import candour.signing.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One agency's return, for those who may read it: the person who is to answer, and whoever may read the case.
 *
 * @param caseFile the case; empty for whoever may not read it
 * @param reference that of the case
 * @param agency its name
 * @param children labels of the children whom it is about
 * @param statement what the person confirms by signing
 * @param own whether you are to answer
 * @param over whether the case is decided, so that nothing can be answered any more
 * @param answers those that were signed, the first one first; the last one stands
 */
public record ReturnDetails(
        UUID id,
        Optional<UUID> caseFile,
        String reference,
        UUID agencyId,
        String agency,
        Request request,
        List<String> children,
        String statement,
        boolean own,
        boolean over,
        List<Answer> answers,
        long version)
        implements Identified {
    /**
     * What was asked, of whom, and what became of it.
     *
     * @param named who is to answer; {@code post} is their post
     * @param late whether its day has passed and the agency is silent
     * @param remindedOn when the person was reminded last
     */
    public record Request(
            String named,
            String post,
            String question,
            LocalDate dueOn,
            String askedBy,
            LocalDate askedOn,
            ReturnState state,
            boolean late,
            Optional<LocalDate> remindedOn,
            Optional<LocalDate> withdrawnOn,
            Optional<String> withdrawnReason) {}

    /**
     * A signed answer.
     *
     * @param post the post of whoever signed
     * @param late whether it came after the day on which it was due
     */
    public record Answer(int number, ReturnContent content, String post, boolean late, Signature signature) {}

    /** What stands now; empty while the agency is silent. */
    public Optional<Answer> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }
}
