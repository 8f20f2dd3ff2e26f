package candour.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads editions as people write them, in YAML, and refuses whatever is incomplete, unknown or contradicts itself. */
final class EditionLoader {
    /** The editions that the product brings; each is a file beside this class. */
    private static final List<String> SHIPPED = List.of(
            "wt2010.yaml", "wt2013.yaml", "wt2015.yaml", "ca2014s44.yaml", "wt2018.yaml", "wt2023.yaml", "wt2026.yaml");

    private static final String EDITION = "edition";

    private final YamlFields yaml;

    private EditionLoader(YamlFields yaml) {
        this.yaml = yaml;
    }

    /** @throws InvalidEdition when one of them isn't sound */
    static List<Edition> shipped() {
        return SHIPPED.stream().map(EditionLoader::resource).toList();
    }

    private static Edition resource(String name) {
        try (InputStream file = EditionLoader.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not there");
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
    static Edition load(String source, String text) {
        var yaml = new YamlFields(source);
        Edition edition = new EditionLoader(yaml).edition(yaml.parsed(text));
        yaml.refuseFaults();
        List<InvalidEdition.Fault> faults = EditionCheck.faults(edition);
        if (!faults.isEmpty()) {
            throw new InvalidEdition(source, faults);
        }
        return edition;
    }

    private Edition edition(Map<?, ?> map) {
        yaml.onlyKeys(
                EDITION,
                map,
                "code",
                "title",
                "regime",
                "inForceFrom",
                "inForceTo",
                "source",
                "standing",
                "decider",
                "decidedBy",
                "steps",
                "limbs",
                "criteria",
                "clocks",
                "notices",
                "leadArea",
                "methods",
                "toBeConfirmed");
        return new Edition(
                yaml.text(EDITION, map, "code"),
                yaml.text(EDITION, map, "title"),
                yaml.constant(EDITION, Regime.class, map, "regime"),
                yaml.date(EDITION, map, "inForceFrom"),
                yaml.dateIfThere(EDITION, map, "inForceTo"),
                yaml.text(EDITION, map, "source"),
                map.containsKey("standing") ? standing(map.get("standing")) : Standing.UNCONFIRMED,
                yaml.text(EDITION, map, "decider"),
                yaml.constant(EDITION, DecidedBy.class, map, "decidedBy"),
                yaml.constants("edition steps", CaseStep.class, map.get("steps")),
                yaml.maps("limbs", map).stream().map(this::limb).toList(),
                yaml.maps("criteria", map).stream().map(this::criterion).toList(),
                yaml.mapsIfThere("clocks", map).stream().map(this::clock).toList(),
                yaml.mapsIfThere("notices", map).stream().map(this::notice).toList(),
                map.containsKey("leadArea") ? Optional.of(leadArea(map.get("leadArea"))) : Optional.empty(),
                yaml.mapsIfThere("methods", map).stream().map(this::method).toList(),
                map.containsKey("toBeConfirmed")
                        ? yaml.texts("edition toBeConfirmed", map.get("toBeConfirmed"))
                        : List.of());
    }

    private Standing standing(@Nullable Object value) {
        Map<?, ?> map = yaml.map("standing", value);
        yaml.onlyKeys("standing", map, "confirmedBy", "confirmedOn", "needsLegalCheck");
        return new Standing(
                yaml.textIfThere("standing", map, "confirmedBy"),
                yaml.dateIfThere("standing", map, "confirmedOn"),
                yaml.textIfThere("standing", map, "needsLegalCheck"));
    }

    private Limb limb(Map<?, ?> map) {
        String place = "limbs " + map.get("code");
        yaml.onlyKeys(place, map, "code", "reference", "wording", "question", "answers", "askedWhen", "confirmed");
        var answers = new ArrayList<Limb.Answer>();
        yaml.map(place + " answers", map.get("answers"))
                .forEach((code, label) -> answers.add(new Limb.Answer(String.valueOf(code), String.valueOf(label))));
        return new Limb(
                yaml.text(place, map, "code"),
                yaml.text(place, map, "reference"),
                yaml.text(place, map, "wording"),
                yaml.text(place, map, "question"),
                List.copyOf(answers),
                askedWhen(place + " askedWhen", map.get("askedWhen")),
                yaml.confirmedUnlessSaid(place, map));
    }

    /** One set of answers, or a list of sets. */
    private List<Map<String, Set<String>>> askedWhen(String place, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        List<?> sets = value instanceof List<?> several ? several : List.of(value);
        return sets.stream().map(set -> when(place, set)).toList();
    }

    private Criterion criterion(Map<?, ?> map) {
        String place = "criteria " + map.get("code");
        yaml.onlyKeys(place, map, "code", "when", "finding", "limb", "because", "confirmed");
        return new Criterion(
                yaml.text(place, map, "code"),
                when(place + " when", map.get("when")),
                yaml.constant(place, Finding.class, map, "finding"),
                yaml.text(place, map, "limb"),
                yaml.text(place, map, "because"),
                yaml.confirmedUnlessSaid(place, map));
    }

    private Map<String, Set<String>> when(String place, @Nullable Object value) {
        var when = new LinkedHashMap<String, Set<String>>();
        yaml.map(place, value)
                .forEach((limb, answers) ->
                        when.put(String.valueOf(limb), yaml.distinctTexts(place + " " + limb, answers)));
        return when;
    }

    private ClockRule clock(Map<?, ?> map) {
        String place = "clocks " + map.get("code");
        yaml.onlyKeys(
                place,
                map,
                "code",
                "title",
                "start",
                "length",
                "unit",
                "direction",
                "end",
                "owedBy",
                "suspendedBy",
                "confirmed",
                "source");
        return new ClockRule(
                yaml.text(place, map, "code"),
                yaml.text(place, map, "title"),
                yaml.constant(place, ClockStart.class, map, "start"),
                yaml.number(place, map, "length"),
                yaml.constant(place, ClockUnit.class, map, "unit"),
                yaml.constant(place, ClockDirection.class, map, "direction"),
                yaml.constant(place, ClockEnd.class, map, "end"),
                yaml.text(place, map, "owedBy"),
                new LinkedHashSet<>(
                        yaml.constants(place + " suspendedBy", SuspensionType.class, map.get("suspendedBy"))),
                yaml.claim(place, map, "confirmed"),
                yaml.text(place, map, "source"));
    }

    private NoticeRule notice(Map<?, ?> map) {
        String place = "notices " + map.get("code");
        yaml.onlyKeys(place, map, "code", "to", "after", "what", "clock", "confirmed", "source");
        return new NoticeRule(
                yaml.text(place, map, "code"),
                yaml.text(place, map, "to"),
                yaml.constant(place, NoticeAfter.class, map, "after"),
                yaml.text(place, map, "what"),
                yaml.textIfThere(place, map, "clock"),
                yaml.claim(place, map, "confirmed"),
                yaml.text(place, map, "source"));
    }

    private LeadAreaRule leadArea(@Nullable Object value) {
        Map<?, ?> map = yaml.map("leadArea", value);
        yaml.onlyKeys("leadArea", map, "area", "wording", "confirmed", "source");
        return new LeadAreaRule(
                yaml.constant("leadArea", LeadArea.class, map, "area"),
                yaml.text("leadArea", map, "wording"),
                yaml.claim("leadArea", map, "confirmed"),
                yaml.text("leadArea", map, "source"));
    }

    private Method method(Map<?, ?> map) {
        String place = "methods " + map.get("code");
        yaml.onlyKeys(place, map, "code", "title", "confirmed");
        return new Method(
                yaml.text(place, map, "code"), yaml.text(place, map, "title"), yaml.confirmedUnlessSaid(place, map));
    }
}
