package candour.guidance;

/**
 * Which area leads, by an edition.
 *
 * @param wording the rule in a sentence
 * @param confirmed whether the rule was checked against the text that the source names
 * @param source where the rule was read
 */
public record LeadAreaRule(LeadArea area, String wording, boolean confirmed, String source) {}
