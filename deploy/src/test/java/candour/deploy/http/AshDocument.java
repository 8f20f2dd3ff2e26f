package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Documents of Ashmere, and what people do with them. */
public final class AshDocument {
    static final Duration SOON = Duration.ofSeconds(40);
    static final String LABEL = "?kind=CORRESPONDENCE&disclosure=NOT_CONSIDERED";

    private AshDocument() {}

    static String at(String id) {
        return "boards/ash/documents/" + id;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @param claimed the media type; empty for none */
    static Map<String, String> headers(String name, String claimed) {
        var headers = new HashMap<>(Map.of(
                "Document-Title",
                encoded("The GP\u2019s letter"),
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + encoded(name)));
        if (!claimed.isEmpty()) {
            headers.put("Content-Type", claimed);
        }
        return headers;
    }

    static Answer sent(Caller caller, String path, byte[] file, String name, String claimed) {
        return sent(caller, path, BodyPublishers.ofByteArray(file), name, claimed);
    }

    static Answer sent(Caller caller, String path, BodyPublisher file, String name, String claimed) {
        return caller.upload(path + LABEL, file, headers(name, claimed));
    }

    /** For screens: the business manager adds a note to a case. */
    public static void added(String caseFile, String title, String fileName) {
        var headers = headers(fileName, "text/plain");
        headers.put("Document-Title", encoded(title));
        AshCase.ok(AshCase.MANAGER.upload(
                "boards/ash/cases/" + caseFile + "/documents" + LABEL, BodyPublishers.ofString("A note."), headers));
    }

    static Answer replaced(Caller caller, String id, String ifMatch, byte[] file) {
        var headers = headers("newer.pdf", "application/pdf");
        headers.put("If-Match", ifMatch);
        return caller.upload(at(id) + "/versions", BodyPublishers.ofByteArray(file), headers);
    }

    static Answer now(String id) {
        return AshCase.ok(AshCase.MANAGER.get(at(id)));
    }

    static String state(String id) {
        return now(id).json().getString("state");
    }

    /** As it is once the scanner has looked at it. */
    static Answer becomes(String id, String state) {
        assertThat(Records.within(SOON, () -> state(id).equals(state)))
                .as("document " + id + " is " + state(id) + ", not " + state)
                .isTrue();
        return now(id);
    }

    static Answer clean(Answer added) {
        return becomes(AshCase.ok(added).id(), "CLEAN");
    }
}
