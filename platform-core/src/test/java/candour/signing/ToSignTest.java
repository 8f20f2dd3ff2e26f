package candour.signing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;

class ToSignTest {
    @Test
    void the_same_facts_in_another_order_are_the_same_content() {
        var one = ToSign.of(
                "I sign.", Json.createObjectBuilder().add("b", 1).add("a", "x").build());
        var other = ToSign.of(
                "I sign.", Json.createObjectBuilder().add("a", "x").add("b", 1).build());

        assertThat(one).isEqualTo(other);
        assertThat(one.content()).isEqualTo("{\"a\":\"x\",\"b\":1}");
    }

    @Test
    void the_hash_is_the_one_that_anybody_can_compute() {
        var signed =
                ToSign.of("I sign.", Json.createObjectBuilder().add("a", "é").build());

        // printf '{"a":"é"}' | sha256sum
        assertThat(signed.hash()).isEqualTo("b3a092a6af48807fa9482b2ee140105575daa26d5b24b3c0e60a7e2dee6683b1");
    }

    @Test
    void one_letter_more_is_another_content() {
        var one = ToSign.of("I sign.", Json.createObjectBuilder().add("a", "x").build());
        var other =
                ToSign.of("I sign.", Json.createObjectBuilder().add("a", "x ").build());

        assertThat(one.hash()).isNotEqualTo(other.hash());
        assertThat(one.confirmation()).isNotEqualTo(other.confirmation());
    }

    @Test
    void what_is_confirmed_is_statement_and_hash() {
        var shown = ToSign.of("I sign.", Json.createObjectBuilder().build());

        assertThat(shown.confirmation()).isEqualTo(new Confirmation("I sign.", shown.hash()));
    }
}
