package candour.restriction;

import candour.board.RosterPerson;
import candour.guidance.DecidedBy;
import candour.identity.Capacity;
import candour.terms.Seat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who decides on a case, for the question whether the people named can. Where the safeguarding partners decide jointly,
 * somebody of each partner is needed: whoever sits on the panel for a core agency of the Terms of Reference.
 */
final class Deciders {
    /** What is missing where no Board Chair is among the people. */
    private static final String CHAIR = "Board Chair";

    private final Map<String, Set<UUID>> partners;

    /** @param partners the posts of each partner; empty where the Board Chair decides */
    private Deciders(Map<String, Set<UUID>> partners) {
        this.partners = partners;
    }

    /** The Board Chair alone, or whoever stands in. */
    static Deciders chair() {
        return new Deciders(Map.of());
    }

    /**
     * @param by who decides under the guidance
     * @param seats those of the Terms of Reference
     */
    static Deciders of(DecidedBy by, List<Seat> seats) {
        if (by != DecidedBy.PARTNERS_JOINTLY) {
            return chair();
        }
        Map<String, Set<UUID>> partners = seats.stream()
                .filter(Seat::core)
                .collect(Collectors.groupingBy(
                        seat -> seat.agencyName().orElse(seat.title()),
                        LinkedHashMap::new,
                        Collectors.mapping(Seat::post, Collectors.toSet())));
        return partners.isEmpty() ? chair() : new Deciders(partners);
    }

    /** For whom nobody among the people can decide: the Board Chair, or names of partners. */
    List<String> missing(List<RosterPerson> people) {
        if (partners.isEmpty()) {
            return people.stream().anyMatch(one -> one.is(Capacity.BOARD_CHAIR)) ? List.of() : List.of(CHAIR);
        }
        return partners.entrySet().stream()
                .filter(partner -> people.stream().noneMatch(one -> one.holdsOneOf(partner.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether somebody among the people decides, or has a part in it. */
    boolean isOne(RosterPerson person) {
        return partners.isEmpty()
                ? person.is(Capacity.BOARD_CHAIR)
                : partners.values().stream().anyMatch(person::holdsOneOf);
    }

    /** Whether somebody among the people is a business manager. */
    static boolean isManaged(List<RosterPerson> people) {
        return people.stream().anyMatch(one -> one.is(Capacity.BUSINESS_MANAGER));
    }
}
