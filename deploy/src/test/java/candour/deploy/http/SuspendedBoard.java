package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

/** A board that the platform's administrator has suspended, until it is closed: then its people are let in again. */
public final class SuspendedBoard implements AutoCloseable {
    private final Caller platform = Caller.ofPlatform();
    private final String board;

    private SuspendedBoard(String board) {
        this.board = board;
        change("suspension", "Asked for by the board's partners.");
    }

    public static SuspendedBoard of(String board) {
        return new SuspendedBoard(board);
    }

    private void change(String what, String reason) {
        assertThat(platform.put("boards/" + board + "/" + what, "{\"reason\": \"" + reason + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Override
    public void close() {
        change("resumption", "The partners agree.");
    }
}
