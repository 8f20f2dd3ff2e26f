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
}
