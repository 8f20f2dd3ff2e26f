package candour.web;

import candour.board.BoardDetails;
import candour.board.BoardDirectoryService;
import candour.board.ContactsService;
import candour.board.PublicContacts;
import candour.wording.WordingService;
import candour.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * The only way from this plane to what a board has published, for whoever asks, signed in or not. The product itself
 * looks, as no person, and reads nothing but the board's name, its contacts and its own words for the screens.
 */
@ApplicationScoped
public class PublicCalls {
    @Inject
    Work work;

    @Inject
    BoardDirectoryService directory;

    @Inject
    ContactsService contacts;

    @Inject
    WordingService wording;

    /** A board as everybody may know it. */
    record Published(BoardDetails board, PublicContacts contacts) {}

    /** @return empty when there is no active board of this name */
    Optional<Published> of(String slug) {
        return work.bySystem(() -> directory.findForThePublic(slug))
                .map(board -> new Published(board, work.bySystem(board.board(), contacts::forThePublic)));
    }

    /** A board's own words by their keys; none when there is no active board of this name. */
    public Map<String, String> wording(String slug) {
        return work.bySystem(() -> directory.findForThePublic(slug))
                .map(board -> work.bySystem(board.board(), wording::inForce))
                .orElse(Map.of());
    }
}
