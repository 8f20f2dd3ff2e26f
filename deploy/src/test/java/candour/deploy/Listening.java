package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sockets on which a process and its descendants wait for connections, as the kernel lists them. */
final class Listening {
    private static final String LISTEN = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Listening() {}

    /** Addresses as the kernel writes them: bytes of each word turned round, then the port, all in hexadecimal. */
    static List<String> addressesOf(ProcessHandle process) {
        var sockets = new HashSet<String>();
        Stream.concat(Stream.of(process), process.descendants()).forEach(one -> sockets.addAll(socketsOf(one.pid())));
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> addresses(lines(Path.of(table)), sockets).stream())
                .toList();
    }

    /** @param table the lines of {@code /proc/net/tcp}, its title first */
    static List<String> addresses(List<String> table, Set<String> sockets) {
        return table.stream()
                .skip(1)
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns[STATE].equals(LISTEN) && sockets.contains(columns[INODE]))
                .map(columns -> columns[LOCAL_ADDRESS])
                .toList();
    }

    static boolean isLoopback(String address) {
        var host = address.substring(0, address.indexOf(':'));
        return switch (host.length()) {
            case 8 -> host.endsWith("7F");
            case 32 ->
                host.equals("00000000000000000000000001000000")
                        || (host.startsWith("0000000000000000FFFF0000") && host.endsWith("7F"));
            default -> false;
        };
    }

    private static Set<String> socketsOf(long pid) {
        var sockets = new HashSet<String>();
        try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (var file : files.toList()) {
                var target = readLink(file);
                if (target.startsWith("socket:[")) {
                    sockets.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sockets;
    }

    private static String readLink(Path file) throws IOException {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (NoSuchFileException | AccessDeniedException e) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
