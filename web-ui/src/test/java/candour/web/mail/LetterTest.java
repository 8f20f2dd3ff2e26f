package candour.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import candour.notification.NotificationKind;
import candour.notification.NotificationMail;
import candour.notification.NotificationRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {
    private static final UUID CASE = new UUID(0, 7);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private static Letter letter(NotificationKind kind, String board) {
        boolean meets = kind == NotificationKind.MEETING_CONVENED;
        var says = new NotificationRow(
                UUID.randomUUID(),
                kind,
                CASE,
                meets || isOfAFactor(kind) ? Optional.empty() : Optional.of("ASH-2026-004"),
                meets ? Optional.of(LocalDate.of(2026, 11, 3)) : Optional.empty(),
                meets ? Optional.of(LocalTime.of(14, 2)) : Optional.empty(),
                LocalDate.of(2026, 10, 27),
                OffsetDateTime.of(2026, 10, 27, 9, 0, 0, 0, ZoneOffset.UTC),
                Optional.empty());
        return Letter.of(new NotificationMail("ruth@example.org", "ash", board, says), "https://candour.example");
    }

    private static boolean isOfAFactor(NotificationKind kind) {
        return kind == NotificationKind.FACTOR_RESET_WAITS || kind == NotificationKind.FACTOR_RESET_AGREED;
    }

    @Test
    void an_alarm_leads_to_whom_to_call_and_names_nobody_and_no_choice() {
        Letter letter = letter(NotificationKind.FACTOR_RESET_AGREED, "Ashmere Board");

        assertThat(letter.subject()).isEqualTo("Ashmere Board: Your second factor is being taken away");
        assertThat(letter.text())
                .contains("If that was not you", "https://candour.example/about/ash/help", "whatever you chose")
                .doesNotContain(CASE.toString(), "{");
    }

    @Test
    void the_second_person_is_led_to_where_they_confirm() {
        Letter letter = letter(NotificationKind.FACTOR_RESET_WAITS, "Ashmere Board");

        assertThat(letter.subject()).isEqualTo("Ashmere Board: A lost second factor waits for a second person");
        assertThat(letter.text())
                .contains("https://candour.example/b/ash/sign-ins")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "FACTOR_RESET_.*")
    void a_mail_says_the_board_what_is_asked_and_one_link(NotificationKind kind) {
        Letter letter = letter(kind, "Ashmere Board");

        String fact = kind == NotificationKind.MEETING_CONVENED ? "3 November 2026, 14:02" : "ASH-2026-004";
        assertThat(letter.subject())
                .startsWith("Ashmere Board: ")
                .contains(fact)
                .doesNotContain("{");
        assertThat(letter.text())
                .contains("Ashmere Board", fact, CASE.toString())
                .doesNotContain("{");
        assertThat(LINK.matcher(letter.text()).results().map(found -> found.group()))
                .singleElement()
                .asString()
                .startsWith("https://candour.example/b/ash/");
    }

    @Test
    void a_boards_name_begins_no_header_of_its_own() {
        Letter letter = letter(NotificationKind.CASE_DECIDED, "Ashmere\r\nBcc: everybody@example.org\n\n<p>");

        assertThat(letter.subject()).isEqualTo("Ashmere Bcc: everybody@example.org <p>: Case ASH-2026-004 is decided");
        assertThat(letter.from()).doesNotContain("\n", "\r");
    }
}
