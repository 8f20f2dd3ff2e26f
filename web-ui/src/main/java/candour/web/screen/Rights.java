package candour.web.screen;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;
import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.identity.Capacity.REFERRER;

import candour.identity.Capacity;
import java.util.Set;

/** Which pages are offered to whom. What somebody may do, the use cases decide; this only spares a refusal. */
final class Rights {
    private static final Set<Capacity> READ_CASES = Set.of(BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER);

    private Rights() {}

    static boolean mayReadCases(Set<Capacity> capacities) {
        return capacities.stream().anyMatch(READ_CASES::contains);
    }

    static boolean mayRefer(Set<Capacity> capacities) {
        return mayReadCases(capacities) || capacities.contains(REFERRER);
    }

    /** Who may send a file of CDOP referrals. */
    static boolean mayImport(Set<Capacity> capacities) {
        return capacities.contains(BUSINESS_MANAGER) || capacities.contains(REFERRER);
    }

    /** Who may know of an absence of the Board Chair; a delegate does, by the Chair's capacity. */
    static boolean mayReadAbsence(Set<Capacity> capacities) {
        return capacities.contains(BOARD_CHAIR) || capacities.contains(BUSINESS_MANAGER) || mayAdminister(capacities);
    }

    /** Who may restrict a case; of one that is restricted, only those named see anything to change. */
    static boolean mayRestrict(Set<Capacity> capacities) {
        return capacities.contains(BOARD_CHAIR) || capacities.contains(BUSINESS_MANAGER);
    }

    static boolean mayConfirmResets(Set<Capacity> capacities) {
        return mayAdminister(capacities) || capacities.contains(BUSINESS_MANAGER) || capacities.contains(BOARD_CHAIR);
    }

    static boolean mayAdminister(Set<Capacity> capacities) {
        return capacities.contains(BOARD_ADMINISTRATOR);
    }
}
