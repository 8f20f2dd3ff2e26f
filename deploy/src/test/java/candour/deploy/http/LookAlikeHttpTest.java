package candour.deploy.http;

import static candour.deploy.http.Intake.BY_CDOP;
import static candour.deploy.http.Intake.BY_CHAIR;
import static candour.deploy.http.Intake.CDOP;
import static candour.deploy.http.Intake.CHAIR;
import static candour.deploy.http.Intake.MANAGER;
import static candour.deploy.http.Intake.NEIGHBOUR;
import static candour.deploy.http.Intake.SCHOOL;
import static candour.deploy.http.Intake.at;
import static candour.deploy.http.Intake.bySchool;
import static candour.deploy.http.Intake.child;
import static candour.deploy.http.Intake.numbered;
import static candour.deploy.http.Intake.received;
import static candour.deploy.http.Intake.referral;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same child in another referral: found by a mark, shown to those who may know, corrected with it. */
@Tag("intake")
class LookAlikeHttpTest {
    private static List<String> alike(Caller reader, Answer referral) {
        Answer found = reader.get(at(referral) + "/alike");
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        return found.items().stream().map(item -> item.getString("id")).toList();
    }

    private static String asked(String... children) {
        return "{\"children\": [" + String.join(", ", children) + "]}";
    }

    private static String judgement(String verdict) {
        return "{\"verdict\": \"" + verdict + "\", \"reason\": \"The records agree.\"}";
    }

    @Test
    void an_equal_nhs_number_is_found_and_an_equal_name_with_its_date_however_it_is_written() {
        String number = Intake.number();
        String name = "Zo\u00eb O'Hara " + Intake.number();
        Answer first = received(MANAGER, referral(BY_CHAIR, numbered(number)));
        Answer named = received(MANAGER, referral(BY_CHAIR, "{\"name\": \"" + name + "\", \"born\": \"2019-02-03\"}"));

        Answer second = received(
                MANAGER,
                referral(
                        BY_CHAIR,
                        child(""),
                        numbered(number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6)),
                        "{\"name\": \"" + name.toUpperCase(Locale.ROOT).replace("\u00cb", "E")
                                + "\", \"born\": \"2019-02-03\"}"));

        assertThat(alike(MANAGER, second)).containsExactly(first.id(), named.id());
        assertThat(alike(MANAGER, first)).containsExactly(second.id());
        assertThat(MANAGER.get(at(first) + "/alike").items().get(0).getString("labels"))
                .isEqualTo("Child 2");
    }

    @Test
    void it_is_looked_for_before_anything_is_sent_and_nothing_is_kept() {
        String number = Intake.number();
        Answer first = received(MANAGER, referral(BY_CHAIR, numbered(number)));
        String before = Records.business("ash");

        Answer found = MANAGER.post("boards/ash/referral-matches", asked(numbered(number)));

        assertThat(found.items()).extracting(item -> item.getString("id")).containsExactly(first.id());
        assertThat(Records.business("ash")).isEqualTo(before);
        assertThat(Records.count(
                        "select count(*) from app.access_entry where what = 'Referrals of the same child looked for' and ?::uuid = any(shown)",
                        first.id()))
                .isEqualTo(1);
    }

    @Test
    void whoever_may_not_know_of_the_other_gets_the_answer_of_one_that_is_not_there() {
        String number = Intake.number();
        received(CDOP, referral(BY_CDOP, numbered(number)));

        Answer known = SCHOOL.post("boards/ash/referral-matches", asked(numbered(number)));
        Answer unknown = SCHOOL.post("boards/ash/referral-matches", asked(numbered(Intake.number())));
        Answer sent = SCHOOL.post("boards/ash/referrals", referral(bySchool(), numbered(number)));

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.body()).isEqualTo(unknown.body()).doesNotContain("ASH-");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(alike(SCHOOL, sent)).isEmpty();
        assertThat(alike(MANAGER, sent)).hasSize(1);
        assertThat(alike(CHAIR, sent)).hasSize(1);
    }

    @Test
    void a_referrer_hears_of_an_own_referral_about_the_same_child() {
        String number = Intake.number();
        Answer first = received(SCHOOL, referral(bySchool(), numbered(number)));
        Answer second = received(SCHOOL, referral(bySchool(), numbered(number)));
        MANAGER.post(at(second) + "/alike/" + first.id(), second.version(), judgement("SAME_CHILD"));

        assertThat(alike(SCHOOL, second)).containsExactly(first.id());
        assertThat(SCHOOL.get(at(second) + "/alike").body())
                .as("what the board wrote is not for them")
                .doesNotContain("The records agree.");
    }

    @Test
    void the_same_child_of_another_board_has_another_mark_and_is_not_found() {
        String number = Intake.number();
        Answer ours = received(MANAGER, referral(BY_CHAIR, numbered(number)));
        NEIGHBOUR.post("boards/bex/referrals", referral(BY_CHAIR, numbered(number)));

        assertThat(alike(MANAGER, ours)).isEmpty();
        assertThat(NEIGHBOUR
                        .post("boards/bex/referral-matches", asked(numbered(number)))
                        .items())
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.getString("reference")).startsWith("BEX-"));
        assertThat(Records.count("""
                        select count(distinct k.mark) from app.match_key k
                          join app.referral_subject s on s.board_id = k.board_id and s.id = k.subject_id
                          join app.match_key same on same.mark = k.mark and same.board_id <> k.board_id
                         where s.referral_id = ?::uuid""", ours.id()))
                .as("equal values of two boards have different marks")
                .isZero();
    }

    @Test
    void the_business_manager_says_whether_it_is_the_same_child_and_both_show_it() {
        String number = Intake.number();
        Answer first = received(MANAGER, referral(BY_CHAIR, numbered(number)));
        Answer second = received(MANAGER, referral(BY_CHAIR, numbered(number)));

        Answer judged = MANAGER.post(at(second) + "/alike/" + first.id(), second.version(), judgement("ANOTHER_CHILD"));

        assertThat(judged.status()).as(judged.toString()).isEqualTo(200);
        assertThat(judged.version()).isEqualTo(second.version() + 1);
        for (Answer one : List.of(first, second)) {
            assertThat(MANAGER.get(at(one) + "/alike")
                            .items()
                            .get(0)
                            .getJsonObject("judged")
                            .getString("verdict"))
                    .isEqualTo("ANOTHER_CHILD");
        }
        MANAGER.post(at(second) + "/alike/" + first.id(), judged.version(), judgement("SAME_CHILD"));
        assertThat(MANAGER.get(at(first) + "/alike").body()).contains("SAME_CHILD");
        assertThat(MANAGER.get(at(second) + "/history").body()).contains("Found to be the same child");
    }

    @Test
    void it_is_judged_by_the_manager_alone_from_a_fresh_page_and_where_there_is_something_to_judge() {
        String number = Intake.number();
        Answer first = received(MANAGER, referral(BY_CHAIR, numbered(number)));
        Answer second = received(MANAGER, referral(BY_CHAIR, numbered(number)));
        Answer other = received(MANAGER, referral(BY_CHAIR, numbered(Intake.number())));
        String of = at(second) + "/alike/";

        assertThat(CHAIR.post(of + first.id(), second.version(), judgement("SAME_CHILD"))
                        .status())
                .isEqualTo(403);
        assertThat(MANAGER.post(of + first.id(), second.version() + 1, judgement("SAME_CHILD"))
                        .status())
                .isEqualTo(412);
        assertThat(MANAGER.post(of + other.id(), second.version(), judgement("SAME_CHILD"))
                        .problem())
                .isEqualTo("NotAlike");
        assertThat(MANAGER.post(of + "01900000-0000-7000-8000-0000000000ff", second.version(), judgement("SAME_CHILD"))
                        .status())
                .isEqualTo(404);
    }
}
