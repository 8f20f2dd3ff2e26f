package candour.scoping;

import candour.kernel.Refusal;
import java.util.Map;

/** The person who is to answer doesn't hold a post of the agency today. */
public final class NotOfThisAgency extends Refusal {
    NotOfThisAgency(String agency) {
        super(Map.of("agency", agency));
    }
}
