package candour.web.screen;

import candour.meeting.Convene;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed to convene a meeting, as typed.
 *
 * @param startsAt "14:00", "9:30" or "14.00"
 * @param cases in the order of the list
 * @param matters one a line
 */
record ConveneForm(
        ReferralForm.TypedDate heldOn,
        String startsAt,
        String place,
        List<UUID> cases,
        String matters,
        String urgency) {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** As the fields of a draft. */
    Map<String, String> fields() {
        return Map.of(
                "heldOn.day",
                heldOn.day(),
                "heldOn.month",
                heldOn.month(),
                "heldOn.year",
                heldOn.year(),
                "startsAt",
                startsAt,
                "place",
                place,
                "cases",
                cases.stream().map(UUID::toString).collect(Collectors.joining(",")),
                "matters",
                matters,
                "urgency",
                urgency);
    }

    /** From a draft; what it has not is empty. */
    static ConveneForm of(Map<String, String> fields) {
        return new ConveneForm(
                new ReferralForm.TypedDate(
                        fields.getOrDefault("heldOn.day", ""),
                        fields.getOrDefault("heldOn.month", ""),
                        fields.getOrDefault("heldOn.year", "")),
                fields.getOrDefault("startsAt", ""),
                fields.getOrDefault("place", ""),
                ID.matcher(fields.getOrDefault("cases", ""))
                        .results()
                        .map(found -> UUID.fromString(found.group()))
                        .toList(),
                fields.getOrDefault("matters", ""),
                fields.getOrDefault("urgency", ""));
    }

    /** Empty when it is no time of the day. */
    Optional<LocalTime> time() {
        String[] parts = startsAt.strip().split("[:.]", -1);
        try {
            return parts.length == 2
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    List<String> titles() {
        return matters.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The command; only for a form that was checked and found without fault. */
    Convene command() {
        var items = new ArrayList<Convene.Item>();
        cases.forEach(id -> items.add(new Convene.Item(Optional.of(id), Optional.empty())));
        titles().forEach(title -> items.add(new Convene.Item(Optional.empty(), Optional.of(title))));
        return new Convene(
                heldOn.date().orElseThrow(),
                time().orElseThrow(),
                place.strip(),
                Optional.of(urgency.strip()).filter(reason -> !reason.isEmpty()),
                List.copyOf(items));
    }
}
