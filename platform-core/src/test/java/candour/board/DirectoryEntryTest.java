package candour.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DirectoryEntryTest {
    private final DirectoryEntry entry =
            new DirectoryEntry(UUID.randomUUID(), new RegisterBoard("ash", "ASH", "Ash Safeguarding Board"));

    @Test
    void a_board_is_registered_as_a_draft_that_lets_nobody_in() {
        assertThat(entry.details().status()).isEqualTo(BoardStatus.DRAFT);
        assertThat(entry.details().isActive()).isFalse();
    }

    @Test
    void a_draft_becomes_active() {
        var news = entry.activate();

        assertThat(entry.details().isActive()).isTrue();
        assertThat(news.board()).isEqualTo("ash");
    }

    @Test
    void a_board_is_opened_once() {
        entry.activate();

        assertThatThrownBy(entry::activate).isInstanceOf(BoardNotInDraft.class);
    }

    @Test
    void an_active_board_is_suspended_and_resumed() {
        entry.activate();

        var suspended = entry.suspend("The contract is unsigned.");

        assertThat(entry.details().status()).isEqualTo(BoardStatus.SUSPENDED);
        assertThat(entry.details().isActive()).isFalse();
        assertThat(suspended.detail()).containsEntry("reason", "The contract is unsigned.");

        entry.resume("It is signed.");

        assertThat(entry.details().isActive()).isTrue();
    }

    @Test
    void a_draft_is_neither_suspended_nor_resumed() {
        assertThatThrownBy(() -> entry.suspend("Why not.")).isInstanceOf(BoardNotActive.class);
        assertThatThrownBy(() -> entry.resume("Why not.")).isInstanceOf(BoardNotActive.class);
        assertThat(entry.details().status()).isEqualTo(BoardStatus.DRAFT);
    }

    @Test
    void a_suspended_board_is_not_activated_as_a_draft_is() {
        entry.activate();
        entry.suspend("The contract is unsigned.");

        assertThatThrownBy(entry::activate).isInstanceOf(BoardNotInDraft.class);
    }
}
