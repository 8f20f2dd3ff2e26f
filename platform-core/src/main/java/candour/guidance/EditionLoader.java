package candour.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads editions as people write them, in YAML, and refuses whatever is incomplete, unknown or contradicts itself. */
final class EditionLoader {
    /** The editions that the product brings; each is a file beside this class. */
    private static final List<String> SHIPPED = List.of("wt2015.yaml");

    private final String source;
    private final List<String> faults = new ArrayList<>();

    private EditionLoader(String source) {
        this.source = source;
    }

    /** @throws InvalidEdition when one of them isn't sound */
    static List<Edition> shipped() {
        return SHIPPED.stream().map(EditionLoader::resource).toList();
    }

    private static Edition resource(String name) {
        try (InputStream file = EditionLoader.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new InvalidEdition(name, List.of("not there"));
            }
            return load(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param source what the text is called where it is refused
     * @throws InvalidEdition with everything that is wrong
     */
    static Edition load(String source, String yaml) {
        var loader = new EditionLoader(source);
        Edition edition = loader.edition(loader.parsed(yaml));
        loader.refuseFaults();
        loader.faults.addAll(EditionCheck.faults(edition));
        loader.refuseFaults();
        return edition;
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidEdition(source, faults);
        }
    }

    private Map<?, ?> parsed(String yaml) {
        var settings = LoadSettings.builder().setLabel(source).build();
        try {
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YamlEngineException e) {
            throw new InvalidEdition(source, List.of(String.valueOf(e.getMessage())));
        }
        throw new InvalidEdition(source, List.of("not a mapping"));
    }

    private Edition edition(Map<?, ?> map) {
        onlyKeys(
                "edition",
                map,
                "code",
                "title",
                "regime",
                "inForceFrom",
                "inForceTo",
                "source",
                "decider",
                "steps",
                "limbs",
                "criteria",
                "toBeConfirmed");
        return new Edition(
                text("edition", map, "code"),
                text("edition", map, "title"),
                constant("edition regime", Regime.class, text("edition", map, "regime")),
                date("edition", map, "inForceFrom"),
                map.containsKey("inForceTo") ? Optional.of(date("edition", map, "inForceTo")) : Optional.empty(),
                text("edition", map, "source"),
                text("edition", map, "decider"),
                list("edition", map, "steps").stream()
                        .map(step -> constant("steps", CaseStep.class, String.valueOf(step)))
                        .toList(),
                maps("limbs", map).stream().map(this::limb).toList(),
                maps("criteria", map).stream().map(this::criterion).toList(),
                map.containsKey("toBeConfirmed") ? texts("edition", map, "toBeConfirmed") : List.of());
    }

    private Limb limb(Map<?, ?> map) {
        String place = "limbs " + map.get("code");
        onlyKeys(place, map, "code", "reference", "wording", "question", "answers", "askedWhen");
        var answers = new ArrayList<Limb.Answer>();
        map(place + " answers", map.get("answers"))
                .forEach((code, label) -> answers.add(new Limb.Answer(String.valueOf(code), String.valueOf(label))));
        return new Limb(
                text(place, map, "code"),
                text(place, map, "reference"),
                text(place, map, "wording"),
                text(place, map, "question"),
                List.copyOf(answers),
                map.containsKey("askedWhen") ? when(place + " askedWhen", map.get("askedWhen")) : Map.of());
    }

    private Criterion criterion(Map<?, ?> map) {
        String place = "criteria " + map.get("code");
        onlyKeys(place, map, "code", "when", "finding", "limb", "because");
        return new Criterion(
                text(place, map, "code"),
                when(place + " when", map.get("when")),
                constant(place + " finding", Finding.class, text(place, map, "finding")),
                text(place, map, "limb"),
                text(place, map, "because"));
    }

    private Map<String, Set<String>> when(String place, @Nullable Object value) {
        var when = new LinkedHashMap<String, Set<String>>();
        map(place, value)
                .forEach((limb, answers) -> when.put(
                        String.valueOf(limb),
                        list(place + " " + limb, answers).stream()
                                .map(String::valueOf)
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return when;
    }

    // ---- what YAML gives

    private void onlyKeys(String place, Map<?, ?> map, String... keys) {
        map.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !List.of(keys).contains(key))
                .forEach(key -> faults.add(place + ": unknown field \"" + key + "\""));
    }

    private String text(String place, Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        faults.add(place + " " + key + ": a text is missing");
        return "";
    }

    private LocalDate date(String place, Map<?, ?> map, String key) {
        String text = text(place, map, key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.add(place + " " + key + ": \"" + text + "\" is no date");
            return LocalDate.EPOCH;
        }
    }

    private <E extends Enum<E>> E constant(String place, Class<E> type, String name) {
        E[] known = type.getEnumConstants();
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(place + ": \"" + name + "\" is none of " + Arrays.toString(known));
                    return known[0];
                });
    }

    private List<String> texts(String place, Map<?, ?> map, String key) {
        return list(place, map, key).stream().map(String::valueOf).toList();
    }

    private List<?> list(String place, Map<?, ?> map, String key) {
        return list(place + " " + key, map.get(key));
    }

    private List<?> list(String place, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        faults.add(place + ": a list is missing");
        return List.of();
    }

    private List<Map<?, ?>> maps(String key, Map<?, ?> map) {
        var maps = new ArrayList<Map<?, ?>>();
        list("edition", map, key).forEach(item -> maps.add(map(key, item)));
        return maps;
    }

    private Map<?, ?> map(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        faults.add(place + ": a mapping is missing");
        return Map.of();
    }
}
