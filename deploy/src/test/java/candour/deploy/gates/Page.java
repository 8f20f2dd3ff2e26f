package candour.deploy.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** A page of {@code docs} whose tables a gate reads. */
record Page(String text) {
    static Page of(String name) throws IOException {
        return new Page(Files.readString(Sbom.ROOT.resolve("docs").resolve(name)));
    }

    /** The rows below a heading, without the table's head; cells without blanks around and without backquotes. */
    List<List<String>> rowsBelow(String heading) {
        var lines = text.lines().toList();
        var begin = lines.indexOf("## " + heading);
        if (begin < 0) {
            throw new AssertionError("There is no heading " + heading + ".");
        }
        return lines.stream()
                .skip(begin + 1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(1, line.lastIndexOf('|')))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .toList();
    }
}
