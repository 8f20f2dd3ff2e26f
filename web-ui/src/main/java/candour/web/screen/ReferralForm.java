package candour.web.screen;

import candour.casefile.CdopFactor;
import candour.casefile.FromBoard;
import candour.casefile.FromCdop;
import candour.casefile.Harm;
import candour.casefile.LeavingCare;
import candour.casefile.LookedAfter;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralIdentity;
import candour.casefile.ReferralSource;
import candour.casefile.SubjectKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody typed into the form of a new referral, as typed. */
record ReferralForm(
        Optional<ReferralSource> source,
        Optional<UUID> referringAgency,
        Set<CdopFactor> cdopFactors,
        String cdopReference,
        String otherBoard,
        String otherReference,
        List<TypedChild> children,
        TypedPlace residence,
        Optional<LookedAfter> lookedAfter,
        Optional<Harm> harm,
        TypedDate incident,
        TypedDate aware,
        TypedPlace place,
        String grounds,
        Set<UUID> agencies) {

    /** An area of a local authority, or a place outside England. */
    record TypedPlace(String area, boolean outsideEngland) {}

    /** A date in three fields. */
    record TypedDate(String day, String month, String year) {
        static TypedDate of(Optional<LocalDate> date) {
            return date.map(day -> new TypedDate(
                            Integer.toString(day.getDayOfMonth()),
                            Integer.toString(day.getMonthValue()),
                            Integer.toString(day.getYear())))
                    .orElse(new TypedDate("", "", ""));
        }

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

    /** Somebody whom the referral is about, whose label follows from the kind and the place in the list. */
    record TypedChild(
            SubjectKind kind,
            String name,
            TypedDate born,
            TypedDate expected,
            String nhsNumber,
            Optional<LeavingCare> leavingCare) {
        static TypedChild of(ReferralIdentity known) {
            return new TypedChild(
                    known.kind(),
                    known.name(),
                    TypedDate.of(known.born()),
                    TypedDate.of(known.expectedOn()),
                    known.nhsNumber().orElse(""),
                    known.leavingCare());
        }

        /** Says nothing, so that a name can't reach a log. */
        @Override
        public String toString() {
            return "TypedChild[hidden]";
        }

        String digits() {
            return nhsNumber.replaceAll("[\\s-]", "");
        }

        boolean isUnborn() {
            return kind == SubjectKind.UNBORN;
        }

        /** What belongs to the kind; what was typed for another kind before is left out. */
        ReceiveReferral.Child command() {
            return new ReceiveReferral.Child(
                    Optional.of(kind),
                    name.strip(),
                    isUnborn() ? Optional.empty() : born.date(),
                    isUnborn() ? expected.date() : Optional.empty(),
                    Optional.of(digits()).filter(number -> !isUnborn() && !number.isEmpty()),
                    leavingCare.filter(status -> kind == SubjectKind.CARE_LEAVER));
        }
    }

    /** The label of each, in order: Child 1, Sibling 1, Child 2. */
    List<String> labels() {
        return labels(children.stream().map(TypedChild::kind).toList());
    }

    static List<String> labels(List<SubjectKind> kinds) {
        var counted = new EnumMap<SubjectKind, Integer>(SubjectKind.class);
        return kinds.stream()
                .map(kind -> kind.label(counted.merge(kind, 1, Integer::sum)))
                .toList();
    }

    /** The command; only for a form that was checked and found without fault. */
    ReceiveReferral command() {
        return new ReceiveReferral(
                source.orElseThrow(),
                harm.orElseThrow(),
                incident.date().orElseThrow(),
                aware.date().orElseThrow(),
                place.area().strip(),
                place.outsideEngland(),
                residence.area().strip(),
                residence.outsideEngland(),
                lookedAfter.orElseThrow(),
                grounds.strip(),
                referringAgency.filter(agency -> isFrom(ReferralSource.AGENCY)),
                isFrom(ReferralSource.CDOP)
                        ? Optional.of(new FromCdop(cdopFactors.stream().sorted().toList(), cdopReference.strip()))
                        : Optional.empty(),
                isFrom(ReferralSource.OTHER_BOARD)
                        ? Optional.of(new FromBoard(otherBoard.strip(), otherReference.strip()))
                        : Optional.empty(),
                children.stream().map(TypedChild::command).toList(),
                agencies.stream().sorted().toList());
    }

    boolean isFrom(ReferralSource one) {
        return source.filter(one::equals).isPresent();
    }
}
