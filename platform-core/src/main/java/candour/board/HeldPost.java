package candour.board;

import candour.identity.Capacity;
import java.util.Optional;
import java.util.UUID;

/**
 * A post and who holds it on a day.
 *
 * @param agency whom it answers for
 * @param holder the name; empty when the post is vacant
 */
public record HeldPost(UUID post, String title, Capacity capacity, Optional<UUID> agency, Optional<String> holder) {}
