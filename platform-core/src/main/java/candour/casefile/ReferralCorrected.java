package candour.casefile;

import candour.audit.Change;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a referral says was corrected.
 *
 * @param number from 1, per referral
 * @param changed the names of what changed, without a value: {@code becameAware}, {@code Child 1.name}
 */
public record ReferralCorrected(UUID about, String reference, int number, List<String> changed) implements Change {
    @Override
    public String what() {
        return "Referral corrected";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "reference", reference, "correction", Integer.toString(number), "changed", String.join(", ", changed));
    }
}
