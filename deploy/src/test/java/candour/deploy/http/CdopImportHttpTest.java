package candour.deploy.http;

import static candour.deploy.http.CdopFile.ASH;
import static candour.deploy.http.CdopFile.BEX;
import static candour.deploy.http.CdopFile.SHEET;
import static candour.deploy.http.CdopFile.changed;
import static candour.deploy.http.CdopFile.checked;
import static candour.deploy.http.CdopFile.csv;
import static candour.deploy.http.CdopFile.parts;
import static candour.deploy.http.CdopFile.reference;
import static candour.deploy.http.CdopFile.registered;
import static candour.deploy.http.CdopFile.row;
import static candour.deploy.http.CdopFile.sent;
import static candour.deploy.http.CdopFile.sibling;
import static candour.deploy.http.CdopFile.workbook;
import static candour.deploy.http.CdopFile.xmlRow;
import static candour.deploy.http.Intake.CDOP;
import static candour.deploy.http.Intake.CHAIR;
import static candour.deploy.http.Intake.MANAGER;
import static candour.deploy.http.Intake.NEIGHBOUR;
import static candour.deploy.http.Intake.NURSE;
import static candour.deploy.http.Intake.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import candour.deploy.Tokens;
import candour.testing.SampleFiles;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of CDOP referrals: checked, registered as a whole, and handed out. */
@Tag("intake")
class CdopImportHttpTest {
    private static final String REFERRALS = "boards/ash/referrals/";

    private static List<JsonObject> list(Answer answer, String name) {
        return answer.json().getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static long referrals() {
        return Records.count("select count(*) from app.referral");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    private static String canary() {
        return "Canary" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x") + " Hollow";
    }

    @Test
    void a_file_is_checked_without_anything_being_registered_and_then_registered_as_a_whole() {
        String one = reference();
        String other = reference();
        String name = canary();
        byte[] file = csv(row(one, name, "1/5/2022"), row(other, "Robin Vale", ""), sibling(one, "Sam Hollow"));
        long before = referrals();

        Answer checked = ok(checked(CDOP, file, "Wren Hollow.csv"));

        assertThat(checked.json().getBoolean("ready")).isTrue();
        assertThat(checked.json().getInt("people")).isEqualTo(3);
        assertThat(list(checked, "referrals")).hasSize(2);
        assertThat(checked.body()).doesNotContain(name);
        assertThat(referrals()).isEqualTo(before);

        Answer done = ok(registered(CDOP, file));

        assertThat(done.status()).isEqualTo(201);
        assertThat(referrals()).isEqualTo(before + 2);
        Answer first = ok(CDOP.get(REFERRALS + list(done, "referrals").get(0).getString("id")));
        assertThat(first.json().getJsonObject("cdop").getString("reference")).isEqualTo(one);
        assertThat(first.json().getString("grounds")).isEqualTo("Child 1 died,\r\nat home.");
        assertThat(first.json().getString("becameAware")).isEqualTo("2026-04-02");
        assertThat(first.json().getBoolean("residenceOutsideEngland")).isTrue();
        assertThat(first.json().getJsonArray("children")).hasToString("[\"Child 1\",\"Sibling 1\"]");
        assertThat(first.json().getJsonArray("agencies")).hasToString("[\"Ashmere Education\"]");
        Answer who = ok(MANAGER.get(REFERRALS + first.id() + "/identities"));
        assertThat(list(who, "children").get(0).getString("name")).isEqualTo(name);
        assertThat(list(who, "children").get(0).getString("born")).isEqualTo("2022-05-01");
        assertThat(ok(CDOP.get(ASH + "/" + done.id())).body()).isEqualTo(done.body());
        assertThat(MANAGER.get(ASH + "/" + done.id()).status())
                .as("whoever didn't send the file")
                .isEqualTo(404);
        AshRestriction.restricted(first.id());
        assertThat(list(ok(CDOP.get(ASH + "/" + done.id())), "referrals"))
                .as("its sender goes on seeing what they sent")
                .hasSize(2);
    }

    @Test
    void each_referral_is_news_of_its_own_and_the_import_is_counted_without_a_name() {
        String name = canary();
        Answer done = ok(registered(MANAGER, csv(row(reference(), name, ""), row(reference(), name + "s", ""))));

        for (JsonObject brought : list(done, "referrals")) {
            assertThat(ok(MANAGER.get(REFERRALS + brought.getString("id") + "/history"))
                            .body())
                    .contains("Referral received");
        }
        assertThat(Records.text(
                        "select detail::text from app.audit_entry where what = 'CDOP referrals imported' and about = ?::uuid",
                        done.id()))
                .contains("\"referrals\": \"2\"", "\"people\": \"2\"");
        assertThat(Records.count(
                        "select (select count(*) from app.audit_entry a where a::text like ?) + (select count(*) from app.access_entry a where a::text like ?)"
                                + " + (select count(*) from app.cdop_import a where a::text like ?)",
                        "%" + name + "%",
                        "%" + name + "%",
                        "%" + name + "%"))
                .isZero();
    }

    @Test
    void every_fault_is_told_by_row_and_column_and_nothing_is_registered() {
        String bad = row(reference(), "Wren Hollow", "31/02/2020").replace("Died", "Lost");
        String young = row(reference(), "Robin Vale", "1/5/1990");
        String aware = row(reference(), "Robin Vale", "").replace("2026-04-02", "2026-03-01");
        byte[] file = csv(row(reference(), "Fine Enough", ""), bad, young, aware);
        long before = referrals();

        Answer checked = ok(checked(CDOP, file, "a.csv"));
        Answer refused = registered(CDOP, file);

        assertThat(checked.json().getBoolean("ready")).isFalse();
        assertThat(list(checked, "faults"))
                .extracting(fault -> fault.getInt("row") + fault.getString("column"))
                .containsExactly("3C", "3O", "4O", "5E");
        assertThat(checked.body()).contains("\u201c31/02/2020\u201d is not a date");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("CdopFileFaulty");
        assertThat(list(refused, "fields"))
                .extracting(field -> field.getString("name"))
                .containsExactly("row 3, column C", "row 3, column O", "row 4, column O", "row 5, column E");
        assertThat(refused.body()).contains("The cell is not a date").doesNotContain("31/02/2020");
        assertThat(referrals()).isEqualTo(before);
    }

    @Test
    void a_repeated_request_is_answered_again_and_the_same_deaths_are_refused_with_their_rows() {
        String known = reference();
        byte[] file = csv(row(reference(), "Wren Hollow", ""), row(known, "Robin Vale", ""));
        String key = Sample.key();
        long before = referrals();

        Answer first = ok(sent(CDOP, ASH, file, "a.csv", Map.of("Idempotency-Key", key)));
        Answer again = ok(sent(CDOP, ASH, file, "b.csv", Map.of("Idempotency-Key", key)));
        Answer otherBody = sent(CDOP, ASH, csv(row(reference(), "X", "")), "a.csv", Map.of("Idempotency-Key", key));
        Answer newKey = registered(CDOP, file);
        Answer oneOfThem = registered(
                MANAGER,
                csv(
                        row(reference(), "New One", ""),
                        row(" " + known.toLowerCase(java.util.Locale.ROOT), "Robin Vale", "")));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(newKey.problem()).isEqualTo("CdopFileFaulty");
        assertThat(list(newKey, "fields"))
                .extracting(field -> field.getString("name"))
                .containsExactly("row 2, column A", "row 3, column A");
        assertThat(newKey.body()).contains("was referred before: it is ASH-");
        assertThat(list(oneOfThem, "fields"))
                .extracting(field -> field.getString("name"))
                .containsExactly("row 3, column A");
        assertThat(referrals()).isEqualTo(before + 2);
    }

    @Test
    void two_who_send_the_same_file_at_once_register_it_once() {
        byte[] file = csv(row(reference(), "Wren Hollow", ""), row(reference(), "Robin Vale", ""));
        long before = referrals();

        List<CompletableFuture<Answer>> both = Stream.of(MANAGER, MANAGER, MANAGER)
                .map(caller -> CompletableFuture.supplyAsync(() -> registered(caller, file)))
                .toList();
        List<Integer> statuses = both.stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409, 409);
        assertThat(referrals()).isEqualTo(before + 2);
    }

    @Test
    void whoever_only_refers_is_told_of_their_own_and_of_no_other() {
        String known = reference();
        String number = Intake.number();
        byte[] file = csv(row(known, "Wren Hollow", "1/5/2022").replace("2022,,,", "2022,," + number + ","));
        Answer managers = ok(registered(MANAGER, file));
        String brought = list(managers, "referrals").get(0).getString("reference");

        Answer blind = ok(checked(CDOP, file, "a.csv"));
        Answer seen = ok(checked(
                MANAGER,
                csv(row(reference(), "Wren Hollow", "1/5/2022"), row(reference(), "Hollow, Wren", "1/5/2022")),
                "a.csv"));

        assertThat(blind.json().getBoolean("ready")).isTrue();
        assertThat(blind.body()).doesNotContain(brought);
        assertThat(CDOP.get(ASH + "/" + managers.id()).status()).isEqualTo(404);
        assertThat(list(seen, "referrals").get(0).getJsonArray("alike").toString())
                .contains(brought);
        assertThat(list(seen, "referrals").get(0).getJsonArray("alikeRows")).hasToString("[3]");
    }

    @Test
    void the_board_and_the_role_are_asked_before_anything_else() {
        byte[] file = csv(row(reference(), "Wren Hollow", ""));
        long before = referrals();
        String id =
                ok(registered(MANAGER, csv(row(reference(), "Robin Vale", "")))).id();

        for (Caller other : List.of(NURSE, CHAIR)) {
            assertThat(registered(other, file).status()).isEqualTo(403);
            assertThat(checked(other, file, "a.csv").status()).isEqualTo(403);
            assertThat(other.get(ASH + "/template").status()).isEqualTo(403);
        }
        assertThat(registered(NEIGHBOUR, file).status()).isEqualTo(404);
        assertThat(checked(NEIGHBOUR, file, "a.csv").status()).isEqualTo(404);
        assertThat(NEIGHBOUR.get(ASH + "/" + id).status()).isEqualTo(404);
        assertThat(NEIGHBOUR.get(BEX + "/" + id).status()).isEqualTo(404);
        assertThat(NEIGHBOUR.get("boards/ash/cdop-export").status()).isEqualTo(404);
        assertThat(SCHOOL.get(ASH + "/" + id).status()).isEqualTo(404);
        assertThat(referrals()).isEqualTo(before + 1);
    }

    @Test
    void what_is_no_file_of_referrals_is_refused_in_words_and_recorded() {
        byte[] utf16 = ("\ufeff" + CdopFile.HEADER).getBytes(StandardCharsets.UTF_16LE);
        byte[] large = new byte[2 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) 'x');
        long before = Records.refusals();

        assertThat(checked(CDOP, SampleFiles.pdf(), "a.pdf").problem()).isEqualTo("CdopFileNeither");
        assertThat(checked(CDOP, SampleFiles.pdf(), "a.csv").problem()).isEqualTo("FileTypeDiffers");
        assertThat(checked(CDOP, utf16, "a.csv").problem()).isEqualTo("CdopFileNotUtf8");
        assertThat(checked(CDOP, csv(), "a.csv").problem()).isEqualTo("CdopFileWithoutRows");
        assertThat(checked(CDOP, SampleFiles.eicar(), "a.csv").problem()).isEqualTo("FileIsInfected");
        Answer tooLarge = checked(CDOP, large, "a.csv");
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("2 MB");

        assertThat(Records.refusals()).isEqualTo(before + 6);
    }

    @Test
    void bombs_entities_and_macros_in_a_workbook_are_refused() {
        byte[] good = workbook(xmlRow(2, reference(), "Wren Hollow", 44682));
        var bomb = parts(good);
        bomb.put("xl/worksheets/sheet9.xml", new byte[100 * 1024 * 1024]);
        var wide = parts(good);
        byte[] noise = new byte[1024 * 1024];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i % 251 * (i / 4096 % 7));
        }
        IntStream.range(0, 30).forEach(i -> wide.put("xl/media/" + i + ".bin", noise));
        var macros = parts(good);
        macros.put("xl/vbaProject.bin", new byte[10]);
        byte[] laughs = changed(
                good,
                SHEET,
                "<worksheet",
                "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet");
        byte[] fetched = changed(
                good, SHEET, "<worksheet", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet");

        assertThat(checked(CDOP, SampleFiles.zip(bomb), "a.xlsx").problem()).isEqualTo("FileUnpacksTooLarge");
        assertThat(checked(CDOP, SampleFiles.zip(wide), "a.xlsx").problem())
                .isIn("WorkbookTooLarge", "FileUnpacksTooLarge");
        assertThat(checked(CDOP, SampleFiles.zip(macros), "a.xlsx").problem()).isEqualTo("FileHoldsMacros");
        assertThat(checked(CDOP, laughs, "a.xlsx").problem()).isEqualTo("WorkbookDeclares");
        assertThat(checked(CDOP, fetched, "a.xlsx").problem()).isEqualTo("WorkbookDeclares");
    }

    @Test
    void while_the_scanner_is_away_nothing_is_read_and_then_it_goes_on() {
        byte[] file = csv(row(reference(), "Wren Hollow", ""));
        TestStand.current().stopScanner();
        try {
            Answer refused = registered(CDOP, file);
            assertThat(refused.problem()).isEqualTo("FileNotScanned");
            assertThat(refused.body()).contains("Send it again in a few minutes");
        } finally {
            TestStand.current().startScanner();
        }

        assertThat(registered(CDOP, file).status()).isEqualTo(201);
    }

    @Test
    void the_template_as_a_workbook_is_filled_in_and_registered() {
        var template = CDOP.download(ASH + "/template?format=XLSX");
        assertThat(template.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"cdop-referrals-template.xlsx\"");
        assertThat(new String(CDOP.download(ASH + "/template").body(), StandardCharsets.UTF_8))
                .isEqualTo("\ufeff" + CdopFile.HEADER);

        String reference = reference();
        byte[] dateless = workbook(xmlRow(2, reference, "Wren Hollow", 44682));
        Answer number = ok(checked(CDOP, dateless, "a.xlsx"));
        byte[] dated = changed(
                dateless,
                SHEET,
                "<c r=\"O2\"><v>44682</v></c>",
                "<c r=\"O2\" t=\"inlineStr\"><is><t>1/5/2022</t></is></c>");
        byte[] formula = changed(dateless, SHEET, "<v>44682</v>", "<f>TODAY()</f><v>44682</v>");

        assertThat(number.body()).contains("is a number, and not a date");
        assertThat(ok(checked(CDOP, formula, "a.xlsx")).body()).contains("is a formula");
        Answer done = ok(sent(CDOP, ASH, dated, "referrals.xlsx", Map.of()));
        assertThat(done.json().getString("format")).isEqualTo("XLSX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void what_is_handed_out_is_neutral_recorded_and_comes_in_elsewhere_as_it_was(String format) {
        List<String> dangerous = List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=x", "''+x", "O'Neil");
        String mark = reference();
        var rows = new ArrayList<String>();
        for (int i = 0; i < dangerous.size(); i++) {
            String text = dangerous.get(i) + " " + mark;
            rows.add(("-" + i + mark
                            + ",Neglect,Seriously harmed,2026-03-30,2026-04-02,\"%s\",Yes,\"%s\",No,Not known,\"%s\",EDU,Care leaver,\"%s\",2005-02-28,,9434765919,Qualifying\r\n")
                    .replace("%s", text.startsWith("'") || text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text));
        }
        Answer came = ok(registered(MANAGER, csv(rows.toArray(String[]::new))));
        String id = list(came, "referrals").get(0).getString("id");

        var got = MANAGER.download("boards/ash/cdop-export?format=" + format);

        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"ash-cdop-referrals.");
        assertThat(got.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(Records.count(
                        "select count(*) from app.access_entry where ?::uuid = any (shown) and actor_name = 'Gwen Hollis'"
                                + " and what = 'CDOP referrals exported, identities shown'",
                        id))
                .isEqualTo(1);
        if (format.equals("CSV")) {
            String text = new String(got.body(), StandardCharsets.UTF_8);
            assertThat(text).contains("'=1+1 " + mark, "'''+x " + mark, "O'Neil " + mark);
            byte[] ours = csv(text.lines()
                    .filter(line -> line.startsWith("'-") && line.contains(mark) && !line.startsWith("'-5"))
                    .map(line -> line + "\r\n")
                    .toArray(String[]::new));
            Answer there = ok(sent(NEIGHBOUR, BEX, ours, "a.csv", Map.of()));
            List<JsonObject> brought = list(there, "referrals");
            for (int i = 0, at = 0; i < dangerous.size(); i++) {
                if (i == 5) {
                    continue; // has the end of a line inside, so it isn't one line of the file
                }
                String theirs = "boards/bex/referrals/" + brought.get(at++).getString("id");
                Answer referral = ok(NEIGHBOUR.get(theirs));
                String wanted = dangerous.get(i) + " " + mark;
                assertThat(referral.json().getString("grounds")).isEqualTo(wanted);
                assertThat(referral.json().getString("areaOfIncident")).isEqualTo(wanted);
                assertThat(referral.json().getJsonObject("cdop").getString("reference"))
                        .isEqualTo("-" + i + mark);
                assertThat(list(ok(NEIGHBOUR.get(theirs + "/identities")), "children")
                                .get(0)
                                .getString("name"))
                        .isEqualTo(wanted);
            }
        }
    }

    @Test
    void names_are_handed_out_to_whoever_may_be_shown_them_and_proved_who_they_are() {
        long refusals = Records.refusals();
        Caller maeve = Caller.withToken(
                TestStand.current().webUi(),
                TestStand.current().tokens().withoutOwnFactor("maeve.linden", Tokens.BOARDS));

        assertThat(CDOP.get("boards/ash/cdop-export").status()).isEqualTo(403);
        Answer stale = maeve.get("boards/ash/cdop-export");
        assertThat(stale.status()).as(stale.toString()).isEqualTo(401);
        assertThat(stale.problem()).isEqualTo("StepUpNeeded");
        assertThat(Records.refusals()).isEqualTo(refusals + 2);
        assertThat(CHAIR.download("boards/ash/cdop-export").statusCode()).isEqualTo(200);
    }

    @Test
    void the_fullest_file_is_registered_in_one_go_and_one_row_more_is_refused() {
        List<String> rows = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> row(reference(), "Child of " + i, "1/5/2022"))
                .toList();
        long before = referrals();

        Answer tooMany = registered(CDOP, csv(String.join("", rows), row(reference(), "One More", "")));
        Answer done = ok(registered(CDOP, csv(rows.toArray(String[]::new))));

        assertThat(tooMany.problem()).isEqualTo("CdopFileTooLong");
        assertThat(list(done, "referrals")).hasSize(200);
        assertThat(referrals()).isEqualTo(before + 200);
    }
}
