package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectionViewTest {
    private static final String ADDRESS = "/b/ash/referrals/" + CoreStandIn.REFERRAL + "/correction";
    private final CoreStandIn core = new CoreStandIn(Capacity.BUSINESS_MANAGER);

    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void what_stands_there_is_in_the_form_and_a_changed_name_is_saved_with_the_reason() {
        Shown.open(core, ADDRESS);
        assertThat(core.identitiesShown).isEqualTo(1);
        assertThat(field("Full name").getValue()).isEqualTo("Rowan Larkfield");
        assertThat(field("Where the child lives or lived").getValue()).isEqualTo("Lisbon");

        _setValue(field("Full name"), "Rowan Larkfeld");
        _setValue(_get(TextArea.class), "The nurse rang.");
        save();

        assertThat(core.intake.corrected).singleElement().satisfies(correction -> {
            assertThat(correction.reason()).isEqualTo("The nurse rang.");
            assertThat(correction.version()).isEqualTo(7);
            assertThat(correction.children().get(0).number()).isEqualTo(1);
            assertThat(correction.children().get(0).child().name()).isEqualTo("Rowan Larkfeld");
            assertThat(correction.facts().orElseThrow().becameAware()).isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(correction.facts().orElseThrow().residenceOutsideEngland())
                    .isTrue();
        });
    }

    @Test
    void without_a_reason_nothing_is_saved_and_nothing_is_lost() {
        Shown.open(core, ADDRESS);
        _setValue(field("Where it happened"), "Bexcombe");

        save();

        assertThat(core.intake.corrected).isEmpty();
        assertThat(Shown.words(_get(ErrorSummary.class)))
                .contains("The correction is not saved yet", "Say why you correct it");
        assertThat(field("Where it happened").getValue()).isEqualTo("Bexcombe");
    }

    @Test
    void for_everybody_else_nobody_is_named() {
        var member = new CoreStandIn(Capacity.PANEL_MEMBER);

        Shown.open(member, ADDRESS);

        assertThat(member.identitiesShown).isZero();
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(Shown.words()).contains("Only the business manager corrects a referral.");
    }

    private static void save() {
        _click(_get(NativeButton.class, spec -> spec.withText("Save the correction")));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
