package candour.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.outbox.Handover;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether a mail may have arrived hangs on where the dialogue broke off. The mail server here does as it is told. */
class MailServerTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    private static final String HANGS_UP = "";

    private final ServerSocket listening = listen();
    private final List<String> heard = new CopyOnWriteArrayList<>();

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
    }

    /** Answers to a recipient, to the wish to send a text, and to the text. */
    private void answering(String recipient, String data, String text) {
        var thread = new Thread(() -> {
            try (Socket caller = listening.accept();
                    var in =
                            new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                    Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
                say(out, "220 here");
                boolean reading = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    heard.add(line);
                    if (reading && !line.equals(".")) {
                        continue;
                    }
                    String answer = reading ? text : answer(line, recipient, data);
                    if (answer.equals(HANGS_UP)) {
                        return;
                    }
                    reading = !reading && answer.startsWith("354");
                    say(out, answer);
                }
            } catch (IOException e) {
                heard.add("broke off");
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static String answer(String line, String recipient, String data) {
        String verb = line.length() < 4 ? line : line.substring(0, 4);
        return switch (verb) {
            case "RCPT" -> recipient;
            case "DATA" -> data;
            default -> "250 well";
        };
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    private MailServer server(boolean encrypted) {
        return new MailServer(new MailSettings() {
            @Override
            String host() {
                return "127.0.0.1";
            }

            @Override
            int port() {
                return listening.getLocalPort();
            }

            @Override
            boolean startTls() {
                return encrypted;
            }

            @Override
            Optional<String> user() {
                return Optional.empty();
            }

            @Override
            Optional<String> password() {
                return Optional.empty();
            }

            @Override
            Optional<Path> certificates() {
                return Optional.empty();
            }

            @Override
            String from() {
                return "candour@example.org";
            }

            @Override
            String base() {
                return "https://candour.example";
            }
        });
    }

    private Handover handed(String to) throws MailServerAway {
        try (MailServer.Dialogue dialogue = server(false).open()) {
            return dialogue.hand(ID, new Letter(to, "Ashmere, the board", "A subject", "A text.\n"));
        }
    }

    @Test
    void what_is_answered_well_is_taken_once_under_an_id_that_never_changes() throws MailServerAway {
        answering("250 well", "354 go on", "250 taken");

        assertThat(handed("ruth@example.org")).isEqualTo(Handover.TAKEN);

        assertThat(heard)
                .contains("Message-ID: <" + ID + "@candour.example>", "Subject: A subject", "A text.")
                .anyMatch(line -> line.startsWith("From: ") && line.contains("candour@example.org"))
                .anyMatch(line -> line.startsWith("Date: "));
        assertThat(heard).filteredOn(line -> line.startsWith("DATA")).hasSize(1);
    }

    @Test
    void a_recipient_who_is_refused_for_good_is_never_tried_again() throws MailServerAway {
        answering("550 nobody here", "354 go on", "250 taken");

        assertThat(handed("ruth@example.org")).isEqualTo(Handover.NEVER);
    }

    @Test
    void a_recipient_who_is_refused_for_now_is_tried_later() throws MailServerAway {
        answering("451 come back", "354 go on", "250 taken");

        assertThat(handed("ruth@example.org")).isEqualTo(Handover.LATER);
    }

    @Test
    void a_text_that_is_refused_for_good_is_never_sent_again() throws MailServerAway {
        answering("250 well", "354 go on", "554 not this");

        assertThat(handed("ruth@example.org")).isEqualTo(Handover.NEVER);
    }

    @Test
    void a_text_that_is_refused_for_now_is_sent_later() throws MailServerAway {
        answering("250 well", "354 go on", "452 no room");

        assertThat(handed("ruth@example.org")).isEqualTo(Handover.LATER);
    }

    @Test
    void a_connection_that_breaks_before_the_text_has_taken_nothing() throws MailServerAway {
        answering("250 well", HANGS_UP, HANGS_UP);

        assertThat(handed("ruth@example.org")).isEqualTo(Handover.LATER);
    }

    @Test
    void a_connection_that_breaks_after_the_text_may_have_taken_it() throws MailServerAway {
        answering("250 well", "354 go on", HANGS_UP);

        assertThat(handed("ruth@example.org")).isEqualTo(Handover.UNKNOWN);
    }

    @Test
    void what_is_no_single_address_is_not_handed_over() throws MailServerAway {
        answering("250 well", "354 go on", "250 taken");

        assertThat(handed("ruth@example.org, everybody@example.org")).isEqualTo(Handover.NEVER);
        assertThat(heard).noneMatch(line -> line.startsWith("RCPT"));
    }

    @Test
    void an_address_with_a_line_end_is_not_handed_over() throws MailServerAway {
        answering("250 well", "354 go on", "250 taken");

        assertThat(handed("ruth@example.org\r\nBcc: everybody@example.org")).isEqualTo(Handover.NEVER);
        assertThat(heard).noneMatch(line -> line.startsWith("RCPT"));
    }

    @Test
    void where_nobody_listens_nothing_is_handed_over() throws IOException {
        listening.close();

        assertThatThrownBy(() -> handed("ruth@example.org")).isInstanceOf(MailServerAway.class);
    }

    @Test
    void a_connection_that_cannot_be_encrypted_is_not_used_where_it_has_to_be() {
        answering("250 well", "354 go on", "250 taken");

        assertThatThrownBy(() -> server(true).open()).isInstanceOf(MailServerAway.class);
        assertThat(heard).noneMatch(line -> line.startsWith("MAIL"));
    }
}
