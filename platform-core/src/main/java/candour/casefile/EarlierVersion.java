package candour.casefile;

import java.util.List;

/**
 * What stood in a referral before one correction, opened once and recorded.
 *
 * @param correction the number of the correction
 */
public record EarlierVersion(int correction, List<Value> values) {
    /**
     * @param name {@code becameAware}, {@code Child 1.name}
     * @param value as it stood; empty where nothing was known
     */
    public record Value(String name, String value) {
        /** Says nothing, so that a name can't reach a log. */
        @Override
        public String toString() {
            return name;
        }
    }
}
