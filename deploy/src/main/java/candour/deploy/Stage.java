package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.HashMap;
import java.util.Map;

/** What every scene of the demonstration needs: who acts, on which day, and the agencies by their codes. */
final class Stage {
    private final RunningStand stand;
    private final Tokens tokens;
    private final Map<String, String> agencies = new HashMap<>();

    Stage(RunningStand stand) {
        this.stand = stand;
        this.tokens = stand.tokens();
    }

    void agency(String code, String id) {
        agencies.put(code, id);
    }

    String agencyId(String code) {
        String id = agencies.get(code);
        if (id == null) {
            throw new IllegalArgumentException("the demonstration has no agency " + code);
        }
        return id;
    }

    JsonArray agencyIds(String... codes) {
        var ids = Json.createArrayBuilder();
        for (String code : codes) {
            ids.add(agencyId(code));
        }
        return ids.build();
    }

    Api as(String username) {
        return new Api(stand.webUi(), tokens.of(username));
    }

    void turnClock(String date) {
        TurnClock.write(stand.demoClock(), date);
    }
}
