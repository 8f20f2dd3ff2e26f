package candour.web.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only an answer that says so makes a document clean. The scanner here does as it is told. */
@Tag("intake")
class ScannerTest {
    private static final byte[] SMALL = "a letter".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LARGE = new byte[4 * 1024 * 1024];

    private final ServerSocket listening = listen();
    private final List<byte[]> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> held = new CopyOnWriteArrayList<>();

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        listening.close();
        for (Socket one : held) {
            one.close();
        }
    }

    private Scanner scanner(Duration patience) {
        return new Scanner(new ScannerSettings(Optional.of("127.0.0.1"), listening.getLocalPort(), patience));
    }

    private Optional<String> find(Scanner scanner, byte[]... parts) throws ScannerAway {
        return scanner.find(parts.length, number -> parts[number - 1]);
    }

    /** Takes what is streamed, and says this. */
    private void answering(String answer) {
        serve(caller -> {
            var in = new DataInputStream(caller.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            var all = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all.writeBytes(in.readNBytes(length));
            }
            heard.add(all.toByteArray());
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            caller.close();
        });
    }

    private interface Talk {
        void with(Socket caller) throws IOException;
    }

    private void serve(Talk talk) {
        var thread = new Thread(() -> {
            try {
                Socket caller = listening.accept();
                held.add(caller);
                talk.with(caller);
            } catch (IOException gone) {
                heard.add(new byte[0]);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    void it_is_given_the_whole_document_and_says_that_it_is_clean() throws ScannerAway {
        answering("stream: OK\0");

        assertThat(find(scanner(Duration.ofSeconds(10)), SMALL, SMALL)).isEmpty();
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)).isEqualTo("a lettera letter".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void it_says_what_it_found() throws ScannerAway {
        answering("stream: Eicar-Test-Signature.UNOFFICIAL FOUND\0");

        assertThat(find(scanner(Duration.ofSeconds(10)), SMALL)).contains("Eicar-Test-Signature.UNOFFICIAL");
    }

    @Test
    void whatever_else_it_says_is_not_clean() {
        for (String answer : List.of("", "INSTREAM size limit exceeded. ERROR\0", "stream: OK, I think\0", "OK\0")) {
            answering(answer);

            assertThatThrownBy(() -> find(scanner(Duration.ofSeconds(10)), SMALL))
                    .as(answer)
                    .isInstanceOf(ScannerAway.class);
        }
    }

    @Test
    void nobody_there_is_away() throws IOException {
        listening.close();

        assertThatThrownBy(() -> find(scanner(Duration.ofSeconds(10)), SMALL)).isInstanceOf(ScannerAway.class);
    }

    @Test
    void whoever_takes_all_and_says_nothing_is_given_up() {
        serve(caller -> caller.getInputStream().transferTo(java.io.OutputStream.nullOutputStream()));

        assertThatThrownBy(() -> find(scanner(Duration.ofMillis(300)), SMALL)).isInstanceOf(ScannerAway.class);
    }

    @Test
    void whoever_takes_nothing_is_given_up() {
        serve(caller -> {});

        assertThatThrownBy(() -> find(scanner(Duration.ofMillis(300)), LARGE, LARGE, LARGE))
                .isInstanceOf(ScannerAway.class);
    }
}
