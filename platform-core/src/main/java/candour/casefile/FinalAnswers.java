package candour.casefile;

import java.util.Optional;

/** Through this the feature that decides tells a referral's readers the final answer. */
public interface FinalAnswers {
    /** Empty while nothing is decided. */
    Optional<FinalAnswer> to(CaseId caseFile);
}
