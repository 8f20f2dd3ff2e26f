package candour.web.screen;

import candour.casefile.LookedAfter;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody typed into the form of a new referral, as typed. */
record ReferralForm(
        Optional<ReferralSource> source,
        Optional<UUID> referringAgency,
        TypedDate incident,
        TypedDate aware,
        String areaOfIncident,
        String areaOfResidence,
        Optional<LookedAfter> lookedAfter,
        String grounds,
        List<TypedChild> children,
        Set<UUID> agencies) {

    /** A date in three fields. */
    record TypedDate(String day, String month, String year) {
        boolean isEmpty() {
            return (day + month + year).isBlank();
        }

        /** Empty when it is no date of the calendar. */
        Optional<LocalDate> date() {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(year.strip()),
                        Integer.parseInt(month.strip()),
                        Integer.parseInt(day.strip())));
            } catch (NumberFormatException | DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** A child, whose label is its place in the list. */
    record TypedChild(String name, TypedDate born, String nhsNumber) {
        /** Says nothing, so that a name can't reach a log. */
        @Override
        public String toString() {
            return "TypedChild[hidden]";
        }

        String digits() {
            return nhsNumber.replaceAll("[\\s-]", "");
        }
    }

    /** The command; only for a form that was checked and found without fault. */
    ReceiveReferral command() {
        return new ReceiveReferral(
                source.orElseThrow(),
                incident.date().orElseThrow(),
                aware.date().orElseThrow(),
                areaOfIncident.strip(),
                areaOfResidence.strip(),
                lookedAfter.orElseThrow(),
                grounds.strip(),
                source.filter(ReferralSource.AGENCY::equals).flatMap(by -> referringAgency),
                children.stream()
                        .map(child -> new ReceiveReferral.Child(
                                child.name().strip(),
                                child.born().date(),
                                Optional.of(child.digits()).filter(number -> !number.isEmpty())))
                        .toList(),
                agencies.stream().sorted().toList());
    }
}
