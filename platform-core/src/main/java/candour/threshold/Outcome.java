package candour.threshold;

/** What the panel recommends and the Board Chair decides. */
public enum Outcome {
    /** A review under the regime of the case: a serious case review under regulation 5. */
    REVIEW,
    /** Another form of review, such as a learning process or an audit. */
    ALTERNATIVE_REVIEW,
    /** No review. */
    NO_REVIEW
}
