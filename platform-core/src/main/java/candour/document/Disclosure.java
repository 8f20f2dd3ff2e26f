package candour.document;

/**
 * Whether a document may be disclosed in criminal proceedings that run beside the review.
 *
 * @see <a href="https://www.cps.gov.uk">the protocol of the police, the Crown Prosecution Service and boards on the exchange of information</a>
 */
public enum Disclosure {
    NOT_CONSIDERED,
    DISCLOSABLE,
    NOT_DISCLOSABLE,
    /** It needs the view of whoever it came from before anybody decides. */
    SENSITIVE
}
