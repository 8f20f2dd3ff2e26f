package candour.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person reads when the stand is ready: where to go and who to be. */
final class SignIns {
    private SignIns() {}

    static List<String> lines(StandFacts facts) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Candour            " + facts.webUi());
        lines.add("Control plane      " + facts.tenantAdmin());
        lines.add("Keycloak           " + facts.keycloak());
        lines.add("Caught mail        " + facts.mail());
        lines.add("Database           " + facts.jdbcUrl().replaceFirst("\\?.*", ""));
        lines.add("");
        for (var person : People.all()) {
            lines.add("%-34s %-14s %s".formatted(person.signInName(), person.password(), roles(person)));
        }
        lines.add("");
        lines.add("Everybody is asked for a code too: ./dev code USER prints what their authenticator shows.");
        lines.add("");
        return lines;
    }

    private static String roles(Person person) {
        if (person.platformAdministrator()) {
            return "platform administrator";
        }
        return person.seats().isEmpty()
                ? "in no board"
                : person.seats().stream()
                        .map(seat -> seat.board() + ": " + seat.role())
                        .collect(Collectors.joining("; "));
    }
}
