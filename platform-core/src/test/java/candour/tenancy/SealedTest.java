package candour.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealedTest {
    private final byte[] ciphertext = {1, 2, 3, 4, 5, 6, 7, 8};

    @Test
    void nobody_changes_it_from_outside() {
        var sealed = new Sealed(ciphertext);

        ciphertext[0] = 9;
        sealed.ciphertext()[1] = 9;

        assertThat(sealed.ciphertext()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void the_same_ciphertext_is_equal_and_another_is_not() {
        assertThat(new Sealed(ciphertext))
                .isEqualTo(new Sealed(ciphertext.clone()))
                .hasSameHashCodeAs(new Sealed(ciphertext.clone()))
                .isNotEqualTo(new Sealed(new byte[] {1, 2, 3, 4}));
    }

    @Test
    void in_a_log_it_shows_no_more_than_its_first_bytes() {
        assertThat(new Sealed(ciphertext)).hasToString("sealed 01020304");
        assertThat(new Sealed(new byte[] {1})).hasToString("sealed 01");
    }

    @Test
    void the_converter_maps_bytes_and_absence() {
        var converter = new SealedConverter();

        assertThat(converter.convertToDatabaseColumn(new Sealed(ciphertext))).isEqualTo(ciphertext);
        assertThat(converter.convertToEntityAttribute(ciphertext)).isEqualTo(new Sealed(ciphertext));
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
