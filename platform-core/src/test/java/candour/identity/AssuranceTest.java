package candour.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("signin")
class AssuranceTest {
    private static final Instant AT = Instant.parse("2026-11-24T14:00:00Z");

    private static Assurance told(Map<String, Object> claims) {
        return Assurance.of(claims::get);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "299,true", "300,true", "301,false", "86400,false", "-29,true", "-31,false"})
    void our_own_factor_serves_for_five_minutes_and_not_from_the_future(int seconds, boolean fresh) {
        var own = new Assurance(Assurance.OWN_FACTOR, AT, Optional.empty());

        assertThat(own.isFreshAt(AT.plus(Duration.ofSeconds(seconds)))).isEqualTo(fresh);
    }

    @Test
    void nothing_less_than_our_own_factor_is_ever_fresh() {
        assertThat(new Assurance(Assurance.TWO_FACTORS, AT, Optional.empty()).isFreshAt(AT))
                .isFalse();
        assertThat(new Assurance(1, AT, Optional.empty()).isFreshAt(AT)).isFalse();
    }

    @Test
    void a_token_says_how_its_holder_signed_in() {
        assertThat(told(Map.of("acr", "2", "auth_time", AT.getEpochSecond(), "sid", "s-1")))
                .isEqualTo(new Assurance(Assurance.OWN_FACTOR, AT, Optional.of("s-1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"otp", "[otp]", "[pwd, otp]", "[pwd,otp]", "http://schemas.microsoft.com/claims/multipleauthn"})
    void a_first_factor_counts_as_two_only_where_the_agency_said_so_in_this_sign_in(String factors) {
        assertThat(told(Map.of("acr", "1", "agency", "bexcombe", "agency_factors", factors))
                        .level())
                .isEqualTo(Assurance.TWO_FACTORS);
        assertThat(told(Map.of("acr", "1", "agency_factors", factors)).level()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pwd", "[pwd]", "[]", "notp", "[pwd, hotp]", "otp pwd", "bexcombe.otp", "{otp}"})
    void what_an_agency_says_otherwise_counts_as_one_factor(String factors) {
        assertThat(told(Map.of("acr", "1", "agency", "bexcombe", "agency_factors", factors))
                        .level())
                .isEqualTo(1);
    }

    @Test
    void an_agency_that_said_nothing_of_factors_is_not_enough() {
        assertThat(told(Map.of("acr", "1")).level()).isEqualTo(1);
        assertThat(told(Map.of("acr", "1", "agency", "bexcombe")).level()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3", "02", "2 ", "gold"})
    void an_acr_that_our_provider_does_not_give_counts_for_nothing(String acr) {
        assertThat(told(Map.of("acr", acr, "agency", "bexcombe", "agency_factors", "otp"))
                        .level())
                .isLessThan(Assurance.TWO_FACTORS);
    }

    @Test
    void a_token_without_a_time_is_as_old_as_can_be() {
        assertThat(told(Map.of("acr", "2")).isFreshAt(AT)).isFalse();
    }
}
