package candour.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What YAML gives, field by field. What is missing or of another kind is kept as a fault with its place. */
final class YamlFields {
    private final String source;
    private final List<InvalidEdition.Fault> faults = new ArrayList<>();

    YamlFields(String source) {
        this.source = source;
    }

    /** @throws InvalidEdition when it is no YAML, or no mapping */
    Map<?, ?> parsed(String yaml) {
        var settings = LoadSettings.builder().setLabel(source).build();
        try {
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (MarkedYamlEngineException e) {
            throw unreadable(place(e.getProblemMark()), e.getProblem());
        } catch (YamlEngineException e) {
            throw unreadable("edition", String.valueOf(e.getMessage()));
        }
        throw unreadable("edition", "not a mapping");
    }

    private InvalidEdition unreadable(String place, String sentence) {
        return new InvalidEdition(source, List.of(new InvalidEdition.Fault(place, sentence)));
    }

    private static String place(Optional<Mark> mark) {
        return mark.map(at -> "line " + (at.getLine() + 1) + ", column " + (at.getColumn() + 1))
                .orElse("edition");
    }

    void fault(String place, String sentence) {
        faults.add(new InvalidEdition.Fault(place, sentence));
    }

    /** @throws InvalidEdition with all faults, if there are any */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidEdition(source, faults);
        }
    }

    void onlyKeys(String place, Map<?, ?> map, String... keys) {
        map.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !List.of(keys).contains(key))
                .forEach(key -> fault(place, "unknown field \"" + key + "\""));
    }

    String text(String place, Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        fault(place + " " + key, "a text is missing");
        return "";
    }

    Optional<String> textIfThere(String place, Map<?, ?> map, String key) {
        return map.containsKey(key) ? Optional.of(text(place, map, key)) : Optional.empty();
    }

    LocalDate date(String place, Map<?, ?> map, String key) {
        String text = text(place, map, key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(place + " " + key, "\"" + text + "\" is no date");
            return LocalDate.EPOCH;
        }
    }

    Optional<LocalDate> dateIfThere(String place, Map<?, ?> map, String key) {
        return map.containsKey(key) ? Optional.of(date(place, map, key)) : Optional.empty();
    }

    int number(String place, Map<?, ?> map, String key) {
        if (map.get(key) instanceof Integer number) {
            return number;
        }
        fault(place + " " + key, "a whole number is missing");
        return 1;
    }

    boolean claim(String place, Map<?, ?> map, String key) {
        if (map.get(key) instanceof Boolean claim) {
            return claim;
        }
        fault(place + " " + key, "true or false is missing");
        return false;
    }

    /** What isn't said to be unconfirmed was checked. */
    boolean confirmedUnlessSaid(String place, Map<?, ?> map) {
        return !map.containsKey("confirmed") || claim(place, map, "confirmed");
    }

    <E extends Enum<E>> E constant(String place, Class<E> type, Map<?, ?> map, String key) {
        Object name = map.get(key);
        if (name == null) {
            fault(place + " " + key, "one of " + Arrays.toString(type.getEnumConstants()) + " is missing");
            return type.getEnumConstants()[0];
        }
        return constant(place + " " + key, type, String.valueOf(name));
    }

    <E extends Enum<E>> E constant(String place, Class<E> type, String name) {
        E[] known = type.getEnumConstants();
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    fault(place, "\"" + name + "\" is none of " + Arrays.toString(known));
                    return known[0];
                });
    }

    <E extends Enum<E>> List<E> constants(String place, Class<E> type, @Nullable Object value) {
        return list(place, value).stream()
                .map(name -> constant(place, type, String.valueOf(name)))
                .toList();
    }

    List<String> texts(String place, @Nullable Object value) {
        return list(place, value).stream().map(String::valueOf).toList();
    }

    Set<String> distinctTexts(String place, @Nullable Object value) {
        return new LinkedHashSet<>(texts(place, value));
    }

    private List<?> list(String place, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        fault(place, "a list is missing");
        return List.of();
    }

    List<Map<?, ?>> maps(String key, Map<?, ?> map) {
        var maps = new ArrayList<Map<?, ?>>();
        list("edition " + key, map.get(key)).forEach(item -> maps.add(map(key, item)));
        return maps;
    }

    List<Map<?, ?>> mapsIfThere(String key, Map<?, ?> map) {
        return map.containsKey(key) ? maps(key, map) : List.of();
    }

    Map<?, ?> map(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        fault(place, "a mapping is missing");
        return Map.of();
    }
}
