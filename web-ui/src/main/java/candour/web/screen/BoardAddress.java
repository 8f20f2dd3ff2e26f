package candour.web.screen;

import candour.kernel.NotFound;
import candour.web.Words;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The address that a board's screen was opened with: read once, then never another. */
final class BoardAddress {
    private @Nullable RouteParameters opened;

    /**
     * Fills the screen for this address. What isn't there, or isn't for this person to know, is the same not-found page
     * as what never was.
     */
    void enter(BeforeEnterEvent event, Consumer<BoardAddress> fill) {
        if (opened != null) {
            if (!opened.equals(event.getRouteParameters())) {
                event.getUI().getPage().reload(); // another address in the same tab: a screen of its own
            }
            return; // a place on the same screen, such as where the skip link leads: what was typed stays
        }
        opened = event.getRouteParameters();
        try {
            fill.accept(this);
        } catch (NotFound e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    String board() {
        return parameter(Addresses.BOARD).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the address has no id in this place */
    UUID referral() {
        return id(Addresses.REFERRAL);
    }

    /** @throws NotFound when the address has no id in this place */
    UUID caseFile() {
        return id(Addresses.CASE);
    }

    /** @throws NotFound when the address has no id in this place */
    UUID meeting() {
        return id(Addresses.MEETING);
    }

    /** @throws NotFound when the address has no id in this place */
    UUID scopingReturn() {
        return id(Addresses.RETURN);
    }

    /** @throws NotFound when the address names none */
    String edition() {
        return parameter(Addresses.EDITION).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the address names none */
    String otherEdition() {
        return parameter(Addresses.OTHER).orElseThrow(NotFound::new);
    }

    private UUID id(String name) {
        try {
            return UUID.fromString(parameter(name).orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(opened).flatMap(parameters -> parameters.get(name));
    }

    /** The way to a screen below the board's list of referrals. */
    Place place(String title) {
        return below("referrals.title", Addresses.referrals(board()), title);
    }

    /** The way to a screen below the board's list of cases. */
    Place casePlace(String title) {
        return below("cases.title", Addresses.cases(board()), title);
    }

    /** The way to a screen below the guidance editions. */
    Place guidancePlace(String title) {
        return below("guidance.title", Addresses.guidance(board()), title);
    }

    /** The way to a screen below the board's list of meetings. */
    Place meetingPlace(String title) {
        return below("meetings.title", Addresses.meetings(board()), title);
    }

    private Place below(String listKey, String list, String title) {
        return new Place(
                Optional.of(board()),
                List.of(
                        new Place.Crumb(Words.of(listKey), Optional.of(list)),
                        new Place.Crumb(title, Optional.empty())));
    }
}
