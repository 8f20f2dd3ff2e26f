package candour.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final Path GENERATED = Path.of("target/generated/openapi.yaml");
    private static final Path COMMITTED = Path.of("../docs/openapi/boards.yaml");

    @Test
    void the_committed_document_is_what_the_resources_say() throws IOException {
        assertThat(COMMITTED)
                .as("after a change of the API: cp %s %s, and read the difference", GENERATED, COMMITTED)
                .content()
                .isEqualTo(Files.readString(GENERATED));
    }
}
