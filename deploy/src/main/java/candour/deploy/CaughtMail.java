package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A mail as it came in.
 *
 * @param number counted from 1, in the order in which they came
 * @param to whom the sender named to the mail server
 * @param headers as they came, each on one line
 * @param text of a plain mail; empty when it was none
 */
record CaughtMail(int number, String from, String to, String subject, List<String> headers, String text) {
    CaughtMail {
        headers = List.copyOf(headers);
    }

    static CaughtMail of(int number, String to, MimeMessage message) throws MessagingException {
        var headers = new ArrayList<String>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.add(header.getName() + ": " + header.getValue().replaceAll("\\s+", " "));
        }
        return new CaughtMail(
                number,
                decoded(Optional.ofNullable(message.getHeader("From", ", ")).orElse("")),
                to,
                Optional.ofNullable(message.getSubject()).orElse(""),
                headers,
                text(message));
    }

    private static String text(MimeMessage message) throws MessagingException {
        try {
            return message.getContent() instanceof String text ? text : "";
        } catch (IOException e) {
            throw new MessagingException("unreadable", e);
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (UnsupportedEncodingException e) {
            return header;
        }
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("from", from)
                .add("to", to)
                .add("subject", subject)
                .add("headers", Json.createArrayBuilder(headers))
                .add("text", text)
                .build();
    }
}
