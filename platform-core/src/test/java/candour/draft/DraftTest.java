package candour.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Person;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Person WRITER = new Person("issuer", "writer");
    private static final OffsetDateTime TWO = OffsetDateTime.of(2026, 11, 3, 14, 0, 0, 0, ZoneOffset.UTC);

    /** Turns letters round, and only in their place. */
    private static final Vault VAULT = new Vault() {
        @Override
        public Sealed seal(String plain, Place place) {
            return new Sealed(
                    new StringBuilder(plain + place).reverse().toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(Sealed sealed, Place place) {
            String opened = new StringBuilder(new String(sealed.ciphertext(), StandardCharsets.UTF_8))
                    .reverse()
                    .toString();
            assertThat(opened).endsWith(place.toString());
            return opened.substring(0, opened.length() - place.toString().length());
        }
    };

    private final Draft draft =
            new Draft(WRITER, DraftKind.REFERRAL, Optional.empty(), Map.of("child1.name", "Wren"), TWO, VAULT);

    @Test
    void it_opens_as_it_was_typed_last() {
        draft.type(Map.of("child1.name", "Wren Hollow", "grounds", "He said “no”.\n\nTwice."), TWO, VAULT);

        assertThat(draft.open(VAULT).fields())
                .isEqualTo(Map.of("child1.name", "Wren Hollow", "grounds", "He said “no”.\n\nTwice."));
    }

    @Test
    void it_is_its_writers_alone() {
        assertThat(draft.isOf(WRITER)).isTrue();
        assertThat(draft.isOf(new Person("issuer", "another"))).isFalse();
        assertThat(draft.isOf(new Person("another", "writer"))).isFalse();
    }

    @Test
    void a_sitting_goes_on_until_a_pause_of_half_an_hour() {
        assertThat(draft.type(Map.of(), TWO.plusMinutes(29), VAULT)).isFalse();
        assertThat(draft.type(Map.of(), TWO.plusMinutes(58), VAULT)).isFalse();
        assertThat(draft.type(Map.of(), TWO.plusMinutes(89), VAULT)).isTrue();
        assertThat(draft.row().begunAt()).isEqualTo(TWO);
        assertThat(draft.row().savedAt()).isEqualTo(TWO.plusMinutes(89));
    }

    @Test
    void all_fields_together_are_no_longer_than_a_draft_may_be() {
        Map<String, String> longest = Map.of("a", "x".repeat(Draft.LONGEST - 1));
        Map<String, String> tooLong = Map.of("a", "x".repeat(Draft.LONGEST));

        draft.type(longest, TWO, VAULT);

        assertThatThrownBy(() -> draft.type(tooLong, TWO, VAULT)).isInstanceOf(DraftTooLong.class);
        assertThat(draft.open(VAULT).fields()).as("what was kept stays").isEqualTo(longest);
    }

    @Test
    void what_the_audit_says_was_shown_is_the_thing_or_else_itself() {
        UUID thing = UUID.randomUUID();
        var onThing = new Draft(
                WRITER,
                DraftKind.DECISION,
                Optional.of(new DraftPlace(DraftKind.DECISION, thing, "")),
                Map.of(),
                TWO,
                VAULT);

        assertThat(onThing.shown()).isEqualTo(thing);
        assertThat(draft.shown()).isEqualTo(draft.id());
    }

    @Test
    void nothing_typed_reaches_a_log() {
        assertThat(draft.open(VAULT)).hasToString("DraftDetails[sealed]");
        assertThat(new SaveDraft(new DraftId(draft.id()), Map.of("a", "Wren"), 1).toString())
                .doesNotContain("Wren");
        assertThat(new BeginDraft(DraftKind.REFERRAL, Map.of("a", "Wren")).toString())
                .doesNotContain("Wren");
    }
}
