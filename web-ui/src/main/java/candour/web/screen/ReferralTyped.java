package candour.web.screen;

import candour.casefile.CdopFactor;
import candour.casefile.Harm;
import candour.casefile.LeavingCare;
import candour.casefile.LookedAfter;
import candour.casefile.ReferralSource;
import candour.casefile.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a new referral as the fields of a draft, and back. */
final class ReferralTyped {
    private static final String CHILD = "child";
    private static final String CHILDREN = "children";
    private static final String SEPARATOR = ",";
    private static final String OUTSIDE = ".outsideEngland";
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private ReferralTyped() {}

    static Map<String, String> fields(ReferralForm form) {
        var fields = new TreeMap<String, String>();
        fields.put("source", name(form.source()));
        fields.put("referringAgency", form.referringAgency().map(UUID::toString).orElse(""));
        fields.put(
                "cdopFactors",
                form.cdopFactors().stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR)));
        fields.put("cdopReference", form.cdopReference());
        fields.put("otherBoard", form.otherBoard());
        fields.put("otherReference", form.otherReference());
        fields.put("harm", name(form.harm()));
        put("incident", form.incident(), fields);
        put("aware", form.aware(), fields);
        put("areaOfIncident", form.place(), fields);
        put("areaOfResidence", form.residence(), fields);
        fields.put("lookedAfter", name(form.lookedAfter()));
        fields.put("grounds", form.grounds());
        fields.put(
                "agencies",
                form.agencies().stream().sorted().map(UUID::toString).collect(Collectors.joining(SEPARATOR)));
        fields.put(CHILDREN, Integer.toString(form.children().size()));
        for (int i = 0; i < form.children().size(); i++) {
            ReferralForm.TypedChild child = form.children().get(i);
            String name = CHILD + (i + 1) + ".";
            fields.put(name + "kind", child.kind().name());
            fields.put(name + "name", child.name());
            put(name + "born", child.born(), fields);
            put(name + "expected", child.expected(), fields);
            fields.put(name + "nhsNumber", child.nhsNumber());
            fields.put(name + "leavingCare", name(child.leavingCare()));
        }
        return fields;
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("");
    }

    private static void put(String name, ReferralForm.TypedDate date, Map<String, String> fields) {
        fields.put(name + ".day", date.day());
        fields.put(name + ".month", date.month());
        fields.put(name + ".year", date.year());
    }

    private static void put(String name, ReferralForm.TypedPlace place, Map<String, String> fields) {
        fields.put(name, place.area());
        fields.put(name + OUTSIDE, Boolean.toString(place.outsideEngland()));
    }

    /** What a draft has not, such as one that a program wrote, is empty. */
    static ReferralForm form(Map<String, String> fields) {
        return new ReferralForm(
                one(ReferralSource.values(), fields, "source"),
                ids(fields, "referringAgency").stream().findFirst(),
                several(CdopFactor.values(), fields, "cdopFactors"),
                text(fields, "cdopReference"),
                text(fields, "otherBoard"),
                text(fields, "otherReference"),
                children(fields),
                place(fields, "areaOfResidence"),
                one(LookedAfter.values(), fields, "lookedAfter"),
                one(Harm.values(), fields, "harm"),
                date(fields, "incident"),
                date(fields, "aware"),
                place(fields, "areaOfIncident"),
                text(fields, "grounds"),
                Set.copyOf(ids(fields, "agencies")));
    }

    private static List<ReferralForm.TypedChild> children(Map<String, String> fields) {
        var children = new ArrayList<ReferralForm.TypedChild>();
        for (int i = 1; i == 1 || fields.containsKey(CHILD + i + ".name"); i++) {
            String name = CHILD + i + ".";
            children.add(new ReferralForm.TypedChild(
                    one(SubjectKind.values(), fields, name + "kind").orElse(SubjectKind.CHILD),
                    text(fields, name + "name"),
                    date(fields, name + "born"),
                    date(fields, name + "expected"),
                    text(fields, name + "nhsNumber"),
                    one(LeavingCare.values(), fields, name + "leavingCare")));
        }
        return children;
    }

    private static ReferralForm.TypedPlace place(Map<String, String> fields, String name) {
        return new ReferralForm.TypedPlace(text(fields, name), Boolean.parseBoolean(text(fields, name + OUTSIDE)));
    }

    private static ReferralForm.TypedDate date(Map<String, String> fields, String name) {
        return new ReferralForm.TypedDate(
                text(fields, name + ".day"), text(fields, name + ".month"), text(fields, name + ".year"));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, Map<String, String> fields, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(fields, name)))
                .findFirst();
    }

    private static <E extends Enum<E>> Set<E> several(E[] values, Map<String, String> fields, String name) {
        List<String> names = List.of(text(fields, name).split(SEPARATOR));
        return Arrays.stream(values)
                .filter(value -> names.contains(value.name()))
                .collect(Collectors.toSet());
    }

    /** What is no id, such as a program's, is left out. */
    private static List<UUID> ids(Map<String, String> fields, String name) {
        return ID.matcher(text(fields, name))
                .results()
                .map(found -> UUID.fromString(found.group()))
                .toList();
    }
}
