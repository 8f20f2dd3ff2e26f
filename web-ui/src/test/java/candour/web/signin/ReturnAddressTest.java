package candour.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "https:evil.example",
                "/\tevil",
                "/b\r\nSet-Cookie: a=b",
                "/b/%\u0000",
                "/b/\\evil",
                "javascript:alert(1)",
                "b/ash"
            })
    void whatever_is_not_an_address_of_ours_becomes_the_first_page(String wished) {
        assertThat(ReturnAddress.of(wished)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/b/ash/referrals", "/b/ash/referrals?after=1&x=%2F%2Fevil"})
    void an_address_of_ours_is_kept(String wished) {
        assertThat(ReturnAddress.of(wished)).isEqualTo(wished);
    }

    @Test
    void an_address_that_is_too_long_for_a_cookie_becomes_the_first_page() {
        assertThat(ReturnAddress.of("/" + "a".repeat(500))).isEqualTo("/");
    }
}
