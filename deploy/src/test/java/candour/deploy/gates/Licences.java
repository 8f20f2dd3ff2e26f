package candour.deploy.gates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The licences that {@code docs/licences.md} allows. Of several that a component offers, one that is allowed is enough. */
final class Licences {
    private final Set<String> shipped = new LinkedHashSet<>();
    private final Set<String> inTests = new LinkedHashSet<>();
    private final Map<String, String> seenElsewhere = new LinkedHashMap<>();

    Licences(Page page) {
        page.rowsBelow("What we give away").forEach(row -> shipped.add(row.get(0)));
        inTests.addAll(shipped);
        page.rowsBelow("What only the tests use").forEach(row -> inTests.add(row.get(0)));
        page.rowsBelow("What a POM doesn't say").forEach(row -> seenElsewhere.put(row.get(0), row.get(1)));
    }

    /** One sentence for each component that may not be used as it is, and for each row without a component. */
    List<String> problems(Collection<Component> all, Collection<Component> given) {
        var problems = new ArrayList<String>();
        for (Component component : all) {
            var isGiven = given.contains(component);
            var offers = seenElsewhere.containsKey(component.purl())
                    ? List.of(seenElsewhere.get(component.purl()))
                    : component.licences();
            if (offers.isEmpty()) {
                problems.add(component.purl() + " names no licence.");
            } else if (offers.stream().noneMatch(offer -> isAllowed(offer, isGiven ? shipped : inTests))) {
                problems.add(component.purl() + (isGiven ? " is given away" : " is used in tests") + " under "
                        + String.join(" or ", offers) + ".");
            }
        }
        var purls = all.stream().map(Component::purl).toList();
        seenElsewhere.keySet().stream()
                .filter(purl -> !purls.contains(purl))
                .forEach(purl -> problems.add(purl + " is in docs/licences.md, but is no component any more."));
        return problems;
    }

    /** An expression with AND is allowed by name only. */
    private static boolean isAllowed(String offer, Set<String> allowed) {
        if (offer.contains(" AND ")) {
            return allowed.contains(offer);
        }
        return Arrays.stream(offer.replaceAll("[()]", "").split(" OR ", -1))
                .map(String::strip)
                .anyMatch(allowed::contains);
    }
}
