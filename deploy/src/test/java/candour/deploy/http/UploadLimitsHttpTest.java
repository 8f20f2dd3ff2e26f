package candour.deploy.http;

import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.ok;
import static candour.deploy.http.AshDocument.sent;
import static candour.testing.SampleFiles.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.OpenFiles;
import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a sender who goes round every limit of the screens meets. */
@Tag("intake")
class UploadLimitsHttpTest {
    private static final int MB = 1024 * 1024;
    private static final int LARGEST = 25 * MB;
    private static final String PDF = "application/pdf";

    private final AshCase caseFile = AshCase.requested();
    private final String place = caseFile.at("/documents");

    private static void nothingIsLeft() {
        assertThat(Records.within(Duration.ofSeconds(20), () -> OpenFiles.arriving() == 0))
                .as("files that arrive are gone")
                .isTrue();
    }

    @Test
    void twice_the_largest_size_is_refused_with_and_without_its_length() {
        Answer said = sent(MANAGER, place, pdf(2 * LARGEST), "a.pdf", PDF);
        Answer unsaid = sent(
                MANAGER,
                place,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(2 * LARGEST))),
                "a.pdf",
                PDF);

        assertThat(said.status()).as(said.toString()).isEqualTo(413);
        assertThat(said.body()).contains("25 MB").contains("Nothing was kept");
        assertThat(unsaid.status()).as(unsaid.toString()).isEqualTo(413);
        assertThat(ok(MANAGER.get(place)).items()).isEmpty();
        nothingIsLeft();
    }

    @Test
    void a_body_of_ten_thousand_and_one_parts_is_no_document() {
        var body = new StringBuilder();
        for (int i = 0; i <= 10_000; i++) {
            body.append("--x\r\nContent-Disposition: form-data; name=\"f")
                    .append(i)
                    .append("\"; filename=\"a.txt\"\r\n\r\na\r\n");
        }
        body.append("--x--\r\n");

        Answer answer = sent(
                MANAGER, place, BodyPublishers.ofString(body.toString()), "a.txt", "multipart/form-data; boundary=x");

        assertThat(answer.problem()).isEqualTo("FileTypeDiffers");
        assertThat(ok(MANAGER.get(place)).items()).isEmpty();
        nothingIsLeft();
    }

    @Test
    void whoever_sends_a_byte_at_a_time_is_given_up() throws IOException {
        URI base = TestStand.current().webUi();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/" + place + AshDocument.LABEL + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + Caller.token("gwen.hollis", Tokens.BOARDS) + "\r\n"
                            + "Idempotency-Key: " + UUID.randomUUID() + "\r\nDocument-Title: Slow\r\n"
                            + "Content-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            long begun = System.nanoTime();
            while (in.available() == 0
                    && System.nanoTime() - begun < Duration.ofSeconds(40).toNanos()) {
                out.write('a');
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            String answer = new String(in.readNBytes(Math.max(1, in.available())), StandardCharsets.UTF_8);

            assertThat(answer).contains(" 409 ");
        }
        assertThat(ok(MANAGER.get(place)).items()).isEmpty();
        nothingIsLeft();
    }

    @Test
    void eight_of_the_largest_at_once_take_no_more_memory_than_one() {
        byte[] file = pdf(LARGEST);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(
                            () -> sent(MANAGER, AshCase.requested().at("/documents"), file, "a.pdf", PDF)))
                    .toList();
            for (var answer : answers) {
                Answer added = ok(got(answer));
                AshDocument.becomes(added.id(), "CLEAN");
                assertThat(MANAGER.download(AshDocument.at(added.id()) + "/content")
                                .body())
                        .hasSize(LARGEST);
            }
        } finally {
            threads.shutdownNow();
        }
        nothingIsLeft();
    }

    private static Answer got(java.util.concurrent.Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
