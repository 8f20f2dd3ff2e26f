package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Ends TLS before a node, as an ingress does, and hands on what is inside, byte by byte. */
public final class TlsProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int node;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** @param node the port to which it hands on */
    public TlsProxy(Certified certificate, int port, int node) {
        this.node = node;
        try {
            this.listening = certificate
                    .context()
                    .getServerSocketFactory()
                    .createServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    public boolean isOpen() {
        return !listening.isClosed();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket browser = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), node);
                open.addAll(List.of(browser, server));
                threads.execute(() -> handOn(browser, server));
                threads.execute(() -> handOn(server, browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void handOn(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            return; // one side hung up, and so does the other
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
