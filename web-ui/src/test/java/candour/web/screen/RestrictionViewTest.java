package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ReferralStatus;
import candour.identity.Capacity;
import candour.restriction.NobodyNamedManages;
import candour.restriction.RestrictionDetails;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestrictionViewTest {
    private static final String ADDRESS = "/b/ash/referrals/" + CoreStandIn.REFERRAL + "/restriction";
    private final CoreStandIn core = new CoreStandIn(Capacity.BUSINESS_MANAGER);

    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void the_people_chosen_are_named_with_the_reason_and_oneself_is_chosen_already() {
        Shown.open(core, ADDRESS);
        assertThat(people().getValue())
                .extracting(RestrictionDetails.RosterMember::name)
                .containsExactly("Gwen Hollis");

        choose("Gwen Hollis", "Frances Dell");
        _setValue(_get(Checkbox.class, spec -> spec.withId("sender")), true);
        _setValue(_get(TextArea.class), "Close to a member.");
        press("Restrict it");

        assertThat(core.restrictions.restricted).singleElement().satisfies(command -> {
            assertThat(command.people())
                    .containsExactlyInAnyOrder(RestrictionsStandIn.GWEN, RestrictionsStandIn.FRANCES);
            assertThat(command.senderExcluded()).isTrue();
            assertThat(command.reason()).isEqualTo("Close to a member.");
            assertThat(command.version()).isZero();
        });
        assertThat(Shown.words())
                .contains(
                        "ASH-2026-001 is restricted to the people named below.",
                        "Save the change",
                        "Close to a member.");
    }

    @Test
    void without_people_or_a_reason_nothing_is_changed() {
        Shown.open(core, ADDRESS);
        people().clear();

        press("Restrict it");

        assertThat(core.restrictions.restricted).isEmpty();
        assertThat(Shown.words(_get(ErrorSummary.class)))
                .contains("Nothing is changed yet", "Choose who may know of it", "Enter the reason");
    }

    @Test
    void a_refusal_is_said_and_what_was_chosen_is_kept() {
        core.refuses = Optional.of(new NobodyNamedManages());
        Shown.open(core, ADDRESS);
        choose("Frances Dell");
        _setValue(_get(TextArea.class), "Close to a member.");

        press("Restrict it");

        assertThat(Shown.words(_get(ErrorSummary.class))).contains("No business manager is among the people named");
        assertThat(people().getValue())
                .extracting(RestrictionDetails.RosterMember::name)
                .containsExactly("Frances Dell");
    }

    @Test
    void whoever_may_only_read_it_sees_who_is_named_and_no_form() {
        core.restrictions.inForce = true;
        core.restrictions.mayRestrict = false;

        Shown.open(core, ADDRESS);

        assertThat(Shown.words()).contains("It is restricted to these people.", "Frances Dell", "Close to a member.");
        assertThat(_find(CheckboxGroup.class)).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Lift the restriction")))
                .isEmpty();
    }

    @Test
    void the_board_chair_lifts_it_with_a_reason() {
        core.restrictions.inForce = true;
        core.restrictions.mayLift = true;
        Shown.open(core, ADDRESS);

        press("Lift the restriction");
        _setValue(_get(TextArea.class, spec -> spec.withId("lift-reason")), "The member has left.");
        _click(_get(_get(Ask.class), NativeButton.class, spec -> spec.withText("Lift the restriction")));

        assertThat(core.restrictions.lifted).singleElement().satisfies(command -> assertThat(command.reason())
                .isEqualTo("The member has left."));
        assertThat(Shown.words()).contains("ASH-2026-001 is not restricted any more.");
    }

    @Test
    void those_named_see_on_the_referral_to_whom_it_is_restricted_and_who_is_missing() {
        core.restrictions.inForce = true;
        core.restrictions.chairHasLeft = true;

        Shown.open(core, "/b/ash/referrals/" + CoreStandIn.REFERRAL);

        assertThat(Shown.words())
                .contains(
                        "Restricted to Frances Dell (reads no cases here now), Gwen Hollis",
                        "Nobody named here can decide today. Name somebody for: Board Chair.",
                        "See who is named");
    }

    @Test
    void and_the_same_on_the_case() {
        core.status = ReferralStatus.CONSIDERATION_REQUESTED;
        core.restrictions.inForce = true;

        Shown.open(core, "/b/ash/cases/" + CoreStandIn.CASE);

        assertThat(Shown.words()).contains("Restricted to Frances Dell, Gwen Hollis", "See who is named");
        assertThat(Shown.words()).doesNotContain("Nobody named here");
    }

    @Test
    void that_nobody_named_can_decide_stands_in_the_work_of_who_can_name_somebody() {
        core.restrictions.inForce = true;
        core.restrictions.chairHasLeft = true;

        Shown.open(core, "/");

        assertThat(Shown.words()).contains("Name somebody for ASH-2026-001");
        assertThat(_get(Anchor.class, spec -> spec.withText("Name somebody")).getHref())
                .isEqualTo(ADDRESS);
    }

    @Test
    void only_whoever_may_restrict_is_led_there() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/referrals/" + CoreStandIn.REFERRAL);
        assertThat(Shown.words()).doesNotContain("Restrict it");
        Shown.close();

        Shown.open(core, "/b/ash/referrals/" + CoreStandIn.REFERRAL);
        assertThat(Shown.words()).contains("Restrict it");
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<RestrictionDetails.RosterMember> people() {
        return _get(CheckboxGroup.class);
    }

    private static void choose(String... names) {
        var all = people().getListDataView().getItems().collect(Collectors.toSet());
        people().setValue(all.stream()
                .filter(one -> Set.of(names).contains(one.name()))
                .collect(Collectors.toSet()));
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }
}
