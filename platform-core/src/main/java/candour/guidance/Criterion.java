package candour.guidance;

import java.util.Map;
import java.util.Set;

/**
 * One row of an edition's decision table.
 *
 * @param code short and stable: {@code death}
 * @param when for each limb that counts, the answers under which the row holds
 * @param finding what follows
 * @param limb the limb of the law that carries the finding: "regulation 5(2)(a) and (b)(i)"
 * @param because the logic in a sentence
 * @param confirmed whether the rule was checked against the text that the limb names
 */
public record Criterion(
        String code, Map<String, Set<String>> when, Finding finding, String limb, String because, boolean confirmed) {}
