package candour.web.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ClamAV's daemon, asked over its socket by INSTREAM: a document goes there part by part, and one line comes back. */
@ApplicationScoped
class Scanner {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int LONGEST_ANSWER = 1_024;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final ScannerSettings settings;

    @Inject
    Scanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks what it finds in a document.
     *
     * @param parts of the document
     * @param part the part of a number from 1
     * @return what it calls what it found; empty when it found nothing
     * @throws ScannerAway when it gives no answer that says either
     */
    Optional<String> find(int parts, IntFunction<byte[]> part) throws ScannerAway {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), CONNECT_MILLIS);
            return verdict(ask(socket, parts, part, watch));
        } catch (IOException e) {
            throw new ScannerAway("the scanner can't be reached or says nothing", e);
        } finally {
            watch.shutdownNow();
        }
    }

    /** Writing to somebody who doesn't read has no time-out of its own, so the socket is closed under it. */
    private String ask(Socket socket, int parts, IntFunction<byte[]> part, ScheduledExecutorService watch)
            throws IOException {
        Duration patience = settings.patience();
        socket.setSoTimeout((int) patience.toMillis());
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.write(COMMAND);
        for (int number = 1; number <= parts; number++) {
            byte[] content = part.apply(number);
            ScheduledFuture<?> late = watch.schedule(
                    () -> {
                        socket.close();
                        return true;
                    },
                    patience.toMillis(),
                    TimeUnit.MILLISECONDS);
            out.writeInt(content.length);
            out.write(content);
            out.flush();
            late.cancel(false);
        }
        out.writeInt(0);
        out.flush();
        return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
    }

    private static Optional<String> verdict(String answer) throws ScannerAway {
        String line = answer.replace("\0", "").strip();
        if (line.equals(CLEAN)) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(line);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new ScannerAway("the scanner says: " + line);
    }
}
