package candour.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CaseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A member's own view says why, unless they think that it is met. */
class MemberViewTest {
    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final UUID POST = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private static TakeView view(ViewTaken taken, String reasons) {
        return new TakeView(CASE, Optional.empty(), taken, reasons, Optional.empty(), 1);
    }

    private static MemberView taken(TakeView command) {
        return new MemberView(CASE, POST, command.limb(), command, "Ruth Okell", TODAY);
    }

    @Test
    void met_needs_no_reasons() {
        assertThat(taken(view(ViewTaken.MET, "")).details())
                .isEqualTo(new SeatViews.View(Optional.empty(), ViewTaken.MET, "", "Ruth Okell", TODAY, 0));
    }

    @Test
    void not_met_and_unsure_do() {
        assertThatThrownBy(() -> taken(view(ViewTaken.NOT_MET, " "))).isInstanceOf(ViewWithoutReasons.class);
        assertThatThrownBy(() -> taken(view(ViewTaken.UNSURE, ""))).isInstanceOf(ViewWithoutReasons.class);
    }

    @Test
    void thinking_again_replaces_the_view_and_a_refusal_leaves_it() {
        MemberView view = taken(view(ViewTaken.NOT_MET, "One account fits."));

        assertThatThrownBy(() -> view.becomes(view(ViewTaken.UNSURE, ""), "Ruth Okell", TODAY))
                .isInstanceOf(ViewWithoutReasons.class);
        assertThat(view.details().view()).isEqualTo(ViewTaken.NOT_MET);
        view.becomes(view(ViewTaken.MET, ""), "Nia Farrow", TODAY.plusDays(1));

        assertThat(view.details())
                .isEqualTo(new SeatViews.View(Optional.empty(), ViewTaken.MET, "", "Nia Farrow", TODAY.plusDays(1), 0));
    }

    @Test
    void it_is_of_one_seat_and_one_part() {
        MemberView view = taken(view(ViewTaken.MET, ""));

        assertThat(view.isOf(POST, Optional.empty())).isTrue();
        assertThat(view.isOf(POST, Optional.of("abuse"))).isFalse();
        assertThat(view.isOf(UUID.randomUUID(), Optional.empty())).isFalse();
    }
}
