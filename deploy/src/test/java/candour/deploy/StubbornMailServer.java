package candour.deploy;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that takes mail over an encrypted connection only and from who signs in, unless it is told to break off
 * somewhere: each caller meets what was planned next, and good service when nothing was.
 */
public final class StubbornMailServer implements AutoCloseable {
    public static final String USER = "candour";
    public static final String PASSWORD = "made-up-password";

    /** Where it stops answering, without hanging up. */
    public enum Silent {
        /** It accepts the connection and says nothing. */
        AT_ONCE,
        /** It knows who calls, and says nothing to the first mail. */
        BEFORE_THE_TEXT,
        /** It has the whole text, and doesn't say so. */
        AFTER_THE_TEXT,
        NEVER
    }

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<Silent> silences = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final Deque<Silent> planned = new ConcurrentLinkedDeque<>();
    private volatile Certified certificate;
    private volatile boolean encrypts = true;
    private volatile String password = PASSWORD;

    public StubbornMailServer(Certified certificate) {
        this.certificate = certificate;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** The next callers meet these, one each. */
    public void plan(Silent... next) {
        planned.addAll(List.of(next));
    }

    /** Shows this certificate from now on. */
    public void shows(Certified other) {
        certificate = other;
    }

    /** Whether it offers to encrypt. */
    public void encrypts(boolean does) {
        encrypts = does;
    }

    /** Lets only who knows this password in, from now on. */
    public void wants(String other) {
        password = other;
    }

    /** The texts that it had whole, whether it said so or not, in their order. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** Those that lead to the thing. */
    public List<String> about(String id) {
        return texts.stream().filter(text -> text.contains(id)).toList();
    }

    /** How many have called. */
    public int calls() {
        return callers.size();
    }

    /** Where it stands silent before somebody, in the order in which it came to that. */
    public List<Silent> silences() {
        return List.copyOf(silences);
    }

    /** What it refused. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                callers.add(caller);
                threads.execute(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        Silent silent = planned.isEmpty() ? Silent.NEVER : planned.removeFirst();
        try (caller) {
            if (silent == Silent.AT_ONCE) {
                standSilent(silent, caller);
                return;
            }
            talk(caller, silent, false);
        } catch (IOException brokeOff) {
            refusals.add("broke off: " + brokeOff.getMessage());
        }
    }

    /** Until the other side gives up. */
    private void standSilent(Silent where, Socket caller) throws IOException {
        silences.add(where);
        while (caller.getInputStream().read() >= 0) {
            // says nothing
        }
    }

    private void talk(Socket caller, Silent silent, boolean encrypted) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8);
        if (!encrypted) {
            say(out, "220 here");
        }
        boolean known = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.split(" ", -1)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" ->
                    say(out, "250-here\r\n250 " + (encrypted ? "AUTH PLAIN" : encrypts ? "STARTTLS" : "HELP"));
                case "STARTTLS" -> {
                    say(out, "220 go on");
                    talk(encrypt(caller), silent, true);
                    return;
                }
                case "AUTH" -> {
                    known = knows(line);
                    say(out, known ? "235 well" : "535 nobody I know");
                }
                case "MAIL" -> {
                    if (silent == Silent.BEFORE_THE_TEXT) {
                        standSilent(silent, caller);
                        return;
                    }
                    if (!known) {
                        refusals.add("mail of a stranger");
                    }
                    say(out, known ? "250 well" : "530 who are you");
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    texts.add(text(in));
                    if (silent == Silent.AFTER_THE_TEXT) {
                        standSilent(silent, caller);
                        return;
                    }
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 well");
            }
        }
    }

    private Socket encrypt(Socket caller) throws IOException {
        var encrypted = (SSLSocket) certificate
                .context()
                .getSocketFactory()
                .createSocket(caller, caller.getInetAddress().getHostAddress(), caller.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private boolean knows(String line) {
        String[] parts = line.split(" ", -1);
        String given = new String(Base64.getDecoder().decode(parts.length > 2 ? parts[2] : ""), StandardCharsets.UTF_8);
        boolean known = given.endsWith("\0" + USER + "\0" + password);
        if (!known) {
            refusals.add("a wrong password");
        }
        return known;
    }

    private static String text(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return String.join("\n", lines);
            }
            lines.add(line);
        }
        throw new IOException("in the middle of a text");
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
