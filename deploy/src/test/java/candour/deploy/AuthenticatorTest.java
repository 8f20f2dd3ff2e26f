package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorTest {
    /** RFC 6238, appendix B, its last six digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "20000000000,353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        var authenticator = new Authenticator(new Base32()
                .encodeToString("12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(authenticator.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void nobody_has_the_authenticator_of_another_person_or_of_another_stand() {
        var gwen = Authenticator.of("made-up", "gwen.hollis");

        assertThat(gwen).isEqualTo(Authenticator.of("made-up", "gwen.hollis"));
        assertThat(gwen).isNotEqualTo(Authenticator.of("made-up", "hugh.senn"));
        assertThat(gwen).isNotEqualTo(Authenticator.of("another", "gwen.hollis"));
    }
}
