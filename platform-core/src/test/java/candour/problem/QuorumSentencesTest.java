package candour.problem;

import static candour.terms.SampleTerms.ACHIEVEMENT;
import static candour.terms.SampleTerms.CHAIR;
import static candour.terms.SampleTerms.DOCTOR;
import static candour.terms.SampleTerms.FAMILY_SERVICES;
import static candour.terms.SampleTerms.NURSE;
import static candour.terms.SampleTerms.SERGEANT;
import static candour.terms.SampleTerms.ashmere;
import static candour.terms.SampleTerms.posts;
import static candour.terms.SampleTerms.threeAgencies;
import static candour.terms.SampleTerms.threeMembers;
import static org.assertj.core.api.Assertions.assertThat;

import candour.terms.CountedBy;
import candour.terms.Quorum;
import candour.terms.QuorumFound;
import candour.terms.QuorumRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A gate explains itself: what is there, what is needed, who could come. */
class QuorumSentencesTest {
    private static String sentence(QuorumRule rule, Set<UUID> present, Set<UUID> recused) {
        QuorumFound found = Quorum.of(ashmere(rule), present, recused);
        return Messages.filled("Not quorate: {shortfalls}", Map.of("shortfalls", found.shortfalls()));
    }

    private static String sentence(QuorumRule rule, String... present) {
        return sentence(rule, posts(present), Set.of());
    }

    private static QuorumRule rule(
            CountedBy countedBy, boolean coreOnly, int members, int agencies, boolean chair, String... required) {
        return new QuorumRule(
                countedBy,
                coreOnly,
                members,
                Optional.of(agencies).filter(number -> number > 0),
                Optional.empty(),
                chair,
                List.of(required));
    }

    @Test
    void two_of_three_agencies() {
        assertThat(sentence(threeAgencies(), NURSE, DOCTOR, FAMILY_SERVICES))
                .isEqualTo("Not quorate: 2 of 3 core agencies (Health, Children's social work)."
                        + " One of Police or Education is needed.");
    }

    @Test
    void two_members_of_two_agencies_read_the_same_since_whoever_comes_is_a_third_member_too() {
        assertThat(sentence(threeAgencies(), NURSE, FAMILY_SERVICES))
                .isEqualTo(sentence(threeAgencies(), NURSE, DOCTOR, FAMILY_SERVICES));
    }

    @Test
    void one_of_three_agencies() {
        assertThat(sentence(threeAgencies(), NURSE))
                .isEqualTo("Not quorate: 1 of 3 core agencies (Health)."
                        + " Two of Children's social work, Police or Education are needed.");
    }

    @Test
    void no_one_there() {
        assertThat(sentence(threeAgencies()))
                .isEqualTo("Not quorate: 0 of 3 core agencies."
                        + " Three of Health, Children's social work, Police or Education are needed.");
    }

    @Test
    void all_that_are_missing_are_needed() {
        assertThat(sentence(rule(CountedBy.DISTINCT_AGENCIES, true, 4, 4, false), NURSE, FAMILY_SERVICES))
                .isEqualTo("Not quorate: 2 of 4 core agencies (Health, Children's social work)."
                        + " Police and Education are needed.");
    }

    @Test
    void the_only_agency_that_could_still_count() {
        assertThat(sentence(threeAgencies(), posts(NURSE, FAMILY_SERVICES, SERGEANT), posts(SERGEANT)))
                .isEqualTo("Not quorate: 2 of 3 core agencies (Health, Children's social work)."
                        + " Education is needed.");
    }

    @Test
    void too_few_agencies_can_still_count() {
        assertThat(sentence(threeAgencies(), posts(NURSE, FAMILY_SERVICES), posts(SERGEANT, ACHIEVEMENT)))
                .isEqualTo("Not quorate: 2 of 3 core agencies (Health, Children's social work)."
                        + " Too few of the other agencies can count here.");
    }

    @Test
    void agencies_that_need_not_be_core() {
        assertThat(sentence(rule(CountedBy.DISTINCT_AGENCIES, false, 1, 3, false), NURSE, SERGEANT))
                .isEqualTo("Not quorate: 2 of 3 agencies (Health, Police)."
                        + " One of Children's social work or Education is needed.");
        assertThat(sentence(rule(CountedBy.DISTINCT_AGENCIES, false, 1, 4, false)))
                .startsWith("Not quorate: 0 of 4 agencies. Health, ");
    }

    @Test
    void members() {
        assertThat(sentence(threeMembers(), NURSE, DOCTOR))
                .isEqualTo("Not quorate: 2 of 3 members. One more is needed.");
        assertThat(sentence(threeMembers(), NURSE)).isEqualTo("Not quorate: 1 of 3 members. Two more are needed.");
    }

    @Test
    void agencies_and_more_members_than_they_would_bring() {
        assertThat(sentence(rule(CountedBy.DISTINCT_AGENCIES, true, 5, 3, false), NURSE, FAMILY_SERVICES))
                .isEqualTo("Not quorate: 2 of 3 core agencies (Health, Children's social work)."
                        + " One of Police or Education is needed. 2 of 5 members. Three more are needed.");
    }

    @Test
    void the_chair() {
        QuorumRule rule = rule(CountedBy.MEMBERS, true, 1, 0, true);

        assertThat(sentence(rule, NURSE)).isEqualTo("Not quorate: The panel chair has to be there.");
        assertThat(sentence(rule, posts(NURSE, CHAIR), posts(CHAIR))).contains("The panel chair");
        assertThat(Quorum.of(ashmere(rule), posts(NURSE, CHAIR), Set.of()).quorate())
                .isTrue();
    }

    @Test
    void posts_that_the_rule_names() {
        assertThat(sentence(rule(CountedBy.MEMBERS, true, 1, 0, false, DOCTOR), NURSE))
                .isEqualTo("Not quorate: Designated Doctor has to be represented.");
        assertThat(sentence(rule(CountedBy.MEMBERS, true, 1, 0, false, DOCTOR, SERGEANT), NURSE))
                .isEqualTo("Not quorate: Designated Doctor and Detective Sergeant have to be represented.");
    }
}
