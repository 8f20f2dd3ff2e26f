package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.ok;
import static candour.deploy.http.AshDocument.at;
import static candour.deploy.http.AshDocument.becomes;
import static candour.deploy.http.AshDocument.clean;
import static candour.deploy.http.AshDocument.replaced;
import static candour.deploy.http.AshDocument.sent;
import static candour.testing.SampleFiles.bytes;
import static candour.testing.SampleFiles.docx;
import static candour.testing.SampleFiles.eicar;
import static candour.testing.SampleFiles.pdf;
import static candour.testing.SampleFiles.png;
import static candour.testing.SampleFiles.xlsx;
import static candour.testing.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files through the door and out of it, as the interface has them. */
@Tag("intake")
class DocumentsHttpTest {
    private static final String PDF = "application/pdf";
    private final AshCase caseFile = AshCase.requested();
    private final String place = caseFile.at("/documents");

    private Answer added() {
        return sent(MANAGER, place, pdf(), "letter.pdf", PDF);
    }

    private static long audited(String id, String what) {
        return Records.count("select count(*) from app.audit_entry where about = ?::uuid and what = ?", id, what);
    }

    @Test
    void a_document_comes_in_is_found_clean_and_goes_out_as_it_came() {
        byte[] large = pdf(3 * 1024 * 1024 + 17);

        Answer added = ok(sent(MANAGER, place, large, "Rowan Larkfield.pdf", PDF));
        Answer now = clean(added);
        var got = NURSE.download(at(added.id()) + "/content");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(now.json().getString("type")).isEqualTo("PDF");
        assertThat(now.json().getString("title")).isEqualTo("The GP\u2019s letter");
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(large);
        assertThat(got.headers().firstValue("Content-Type")).contains(PDF);
        assertThat(got.headers().firstValue("Content-Length")).contains(Integer.toString(large.length));
        assertThat(got.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + caseFile.reference() + "-document-1.pdf\"");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(got.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(added.body() + now.body()).doesNotContain("Larkfield");
        assertThat(ok(MANAGER.get(place)).items()).hasSize(1);
        String history = ok(MANAGER.get(caseFile.at("/history"))).body();
        assertThat(history).contains("Document received").contains("Document found clean");
        assertThat(ok(MANAGER.get(caseFile.at("/accesses"))).body()).contains("Document handed out");
    }

    @Test
    void nothing_of_a_document_can_be_read_in_the_database() {
        String id = clean(sent(MANAGER, place, bytes("CANARY-CONTENT of the letter"), "CANARY-NAME.txt", "text/plain"))
                .id();

        assertThat(Records.count(
                        "select count(*) from app.document d where d::text like '%CANARY%' and d.id = ?::uuid", id))
                .isZero();
        assertThat(Records.count(
                        "select count(*) from app.document_part p where document_id = ?::uuid"
                                + " and (position('CANARY'::bytea in content) > 0 or position('CANARY'::bytea in (select file_name"
                                + " from app.document d where d.id = p.document_id)) > 0)",
                        id))
                .isZero();
        assertThat(ok(MANAGER.get(at(id) + "/file-name")).json().getString("name"))
                .isEqualTo("CANARY-NAME.txt");
        assertThat(ok(MANAGER.get(caseFile.at("/accesses"))).body()).contains("File name shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "a\u0000.pdf",
                "a\u202efdp.pdf",
                "CON",
                "a\r\nSet-Cookie: x=y.pdf",
                "\"a\"; filename=b.pdf",
                "\ud83d\ude00.pdf"
            })
    void whatever_a_file_is_called_it_goes_out_under_our_own_name(String name) {
        Answer now = clean(sent(MANAGER, place, pdf(), name, PDF));
        var got = MANAGER.download(at(now.id()) + "/content");

        assertThat(got.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + caseFile.reference() + "-document-1.pdf\"");
        assertThat(got.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(ok(MANAGER.get(at(now.id()) + "/file-name")).json().getString("name"))
                .isEqualTo(name);
    }

    @Test
    void a_name_of_three_hundred_letters_is_kept_and_one_of_thousands_is_refused() {
        String longName = "a".repeat(296) + ".pdf";

        Answer added = ok(sent(MANAGER, place, pdf(), longName, PDF));
        Answer refused = sent(MANAGER, place, pdf(), "a".repeat(2_000) + ".pdf", PDF);

        assertThat(ok(MANAGER.get(at(added.id()) + "/file-name")).json().getString("name"))
                .isEqualTo(longName);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
    }

    @Test
    void what_is_not_what_it_says_is_refused_in_words_recorded_and_not_kept() {
        byte[] page = bytes("<!DOCTYPE html><script>alert(1)</script>");
        long before = Records.refusals();

        assertThat(sent(MANAGER, place, png(), "a.pdf", PDF).problem()).isEqualTo("FileTypeDiffers");
        assertThat(sent(MANAGER, place, pdf(), "a.pdf", "text/html").problem()).isEqualTo("FileTypeDiffers");
        assertThat(sent(MANAGER, place, pdf(), "a.pdf.exe", PDF).problem()).isEqualTo("FileTypeDiffers");
        assertThat(sent(MANAGER, place, page, "a.html", "text/html").problem()).isEqualTo("FileIsActive");
        assertThat(sent(MANAGER, place, page, "a.txt", "text/plain").problem()).isEqualTo("FileIsActive");
        Answer archive = sent(MANAGER, place, zip(Map.of("e.txt", eicar())), "a.zip", "application/zip");
        assertThat(archive.problem()).isEqualTo("FileTypeNotTaken");
        assertThat(archive.status()).isEqualTo(409);
        assertThat(archive.body()).contains("Nothing was kept");

        assertThat(Records.refusals()).isEqualTo(before + 6);
        assertThat(ok(MANAGER.get(place)).items()).isEmpty();
    }

    @Test
    void a_bomb_is_refused() {
        byte[] bomb = docx(Map.of("word/bomb.xml", new byte[100 * 1024 * 1024]));

        assertThat(sent(MANAGER, place, bomb, "a.docx", "").problem()).isEqualTo("FileUnpacksTooLarge");
    }

    @Test
    void what_is_infected_is_refused_told_and_never_handed_out() {
        for (byte[] file : List.of(
                eicar(),
                docx(Map.of("word/media/note.txt", eicar())),
                docx(Map.of("word/embeddings/a.xlsx", xlsx(Map.of("xl/e.txt", eicar())))))) {
            String name = file.length == eicar().length ? "a.txt" : "a.docx";

            Answer added = ok(sent(NURSE, place, file, name, ""));
            Answer now = becomes(added.id(), "REFUSED");

            assertThat(now.json().getString("signature")).contains("Eicar");
            assertThat(NURSE.get(at(added.id()) + "/content").problem()).isEqualTo("DocumentIsRefused");
            assertThat(audited(added.id(), "Document refused: infected")).isEqualTo(1);
        }
        for (Caller told : List.of(NURSE, MANAGER)) {
            var newest = ok(told.get("boards/ash/notifications")).items().get(0);
            assertThat(newest.getString("kind")).isEqualTo("CASE_DOCUMENT_REFUSED");
            assertThat(newest.getString("about")).isEqualTo(caseFile.id());
        }
    }

    @Test
    void while_the_scanner_is_away_documents_wait_and_nobody_has_them() {
        TestStand.current().stopScanner();
        String id;
        try {
            id = ok(added()).id();
            becomes(id, "QUARANTINED");
            assertThat(MANAGER.get(at(id) + "/content").problem()).isEqualTo("DocumentNotScanned");
        } finally {
            TestStand.current().startScanner();
        }

        becomes(id, "CLEAN");
        assertThat(MANAGER.download(at(id) + "/content").body()).isEqualTo(pdf());
        assertThat(audited(id, "Document quarantined")).isEqualTo(1);
    }

    @Test
    void while_the_scanner_says_nothing_documents_wait_too() {
        TestStand.current().holdScanner(true);
        String id;
        try {
            id = ok(added()).id();
            becomes(id, "QUARANTINED");
            assertThat(MANAGER.get(at(id) + "/content").problem()).isEqualTo("DocumentNotScanned");
        } finally {
            TestStand.current().holdScanner(false);
        }

        becomes(id, "CLEAN");
    }

    @Test
    void a_newer_version_takes_the_place_and_the_one_before_stays() {
        Answer first = clean(added());
        String seen = "\"" + first.version() + "\"";

        Answer newer = clean(replaced(MANAGER, first.id(), seen, bytes("%PDF-1.7\nnewer\n%%EOF\n")));

        assertThat(newer.json().getInt("number")).isEqualTo(1);
        assertThat(newer.json().getInt("revision")).isEqualTo(2);
        assertThat(AshDocument.now(first.id()).json().getString("replacedBy")).isEqualTo(newer.id());
        assertThat(MANAGER.download(at(first.id()) + "/content").body()).isEqualTo(pdf());
        assertThat(MANAGER.download(at(newer.id()) + "/content")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .endsWith("-document-1-version-2.pdf\"");
        assertThat(replaced(MANAGER, first.id(), seen, pdf()).status()).isEqualTo(412);
        assertThat(replaced(
                                MANAGER,
                                first.id(),
                                "\"" + AshDocument.now(first.id()).version() + "\"",
                                pdf())
                        .problem())
                .isEqualTo("DocumentIsReplaced");
    }

    @Test
    void how_it_stands_is_changed_by_who_saw_the_newest_and_recorded() {
        Answer first = clean(added());
        String label = """
                {"title": "Letter", "kind": "LEGAL", "disclosure": "SENSITIVE", "sharedWithPoliceOn": "%s"}""".formatted(AshCase.today());

        Answer after = ok(AshCase.changed(MANAGER, at(first.id()) + "/label", first.version(), label));
        Answer stale = AshCase.changed(MANAGER, at(first.id()) + "/label", first.version(), label);
        Answer ahead = AshCase.changed(
                MANAGER,
                at(first.id()) + "/label",
                after.version(),
                label.replace(
                        AshCase.today().toString(), AshCase.today().plusDays(1).toString()));

        assertThat(after.json().getString("disclosure")).isEqualTo("SENSITIVE");
        assertThat(after.json().getString("sharedWithPoliceOn"))
                .isEqualTo(AshCase.today().toString());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(ahead.problem()).isEqualTo("SharedInTheFuture");
        assertThat(audited(first.id(), "Document relabelled")).isEqualTo(1);
    }

    @Test
    void a_withdrawn_one_stays_in_the_record_and_is_handed_out_no_more() {
        Answer first = clean(added());

        Answer after = ok(MANAGER.post(
                at(first.id()) + "/withdrawal", first.version(), "{\"reason\": \"It belongs to another case.\"}"));

        assertThat(after.json().getString("withdrawnReason")).isEqualTo("It belongs to another case.");
        assertThat(MANAGER.get(at(first.id()) + "/content").problem()).isEqualTo("DocumentIsWithdrawn");
        assertThat(ok(MANAGER.get(place)).items()).hasSize(1);
        assertThat(audited(first.id(), "Document withdrawn")).isEqualTo(1);
    }

    @Test
    void the_same_request_again_keeps_one_document_and_another_file_under_its_key_is_refused() {
        var headers = AshDocument.headers("a.pdf", PDF);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = ok(MANAGER.upload(place + AshDocument.LABEL, BodyPublishers.ofByteArray(pdf()), headers));
        Answer again = ok(MANAGER.upload(place + AshDocument.LABEL, BodyPublishers.ofByteArray(pdf()), headers));
        Answer other = MANAGER.upload(place + AshDocument.LABEL, BodyPublishers.ofByteArray(pdf(500)), headers);
        headers.remove("Idempotency-Key");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.status()).isEqualTo(422);
        assertThat(ok(MANAGER.get(place)).items()).hasSize(1);
    }

    @Test
    void who_may_not_add_or_change_is_told_so_and_another_board_finds_nothing() {
        Answer added = clean(added());
        Caller hugh = Caller.of("hugh.senn");

        assertThat(sent(CHAIR, place, pdf(), "a.pdf", PDF).status()).isEqualTo(403);
        assertThat(ok(CHAIR.get(place)).items()).hasSize(1);
        assertThat(NURSE.post(at(added.id()) + "/withdrawal", added.version(), "{\"reason\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(sent(hugh, place.replace("/ash/", "/bex/"), pdf(), "a.pdf", PDF)
                        .status())
                .isEqualTo(404);
        assertThat(hugh.get(place).status()).isEqualTo(404);
        for (String board : List.of("ash", "bex")) {
            String there = at(added.id()).replace("/ash/", "/" + board + "/");
            assertThat(hugh.get(there).status()).isEqualTo(404);
            assertThat(hugh.get(there + "/content").status()).isEqualTo(404);
            assertThat(hugh.get(there + "/file-name").status()).isEqualTo(404);
        }
    }

    @Test
    void a_referrals_documents_are_its_cases_and_go_there_once_the_panel_was_asked() {
        Answer referral = ok(MANAGER.post("boards/ash/referrals", Sample.referral()));
        String before = "boards/ash/referrals/" + referral.id() + "/documents";
        clean(sent(MANAGER, before, pdf(), "a.pdf", PDF));
        Answer requested = ok(CHAIR.post(
                "boards/ash/referrals/" + referral.id() + "/consideration-request",
                referral.version(),
                Sample.request()));
        String after = "boards/ash/cases/" + requested.json().getString("caseFile") + "/documents";

        assertThat(sent(MANAGER, before, pdf(), "a.pdf", PDF).problem()).isEqualTo("ReferralIsWithPanel");
        Answer second = ok(sent(MANAGER, after, pdf(), "b.pdf", PDF));
        assertThat(second.json().getInt("number")).isEqualTo(2);
        assertThat(ok(MANAGER.get(after)).items()).hasSize(2);
    }

    @Test
    void what_was_moved_in_the_database_does_not_open_and_that_is_recorded() {
        Answer one = clean(sent(MANAGER, place, bytes("CANARY-ONE"), "a.txt", "text/plain"));
        Answer other = clean(sent(MANAGER, place, bytes("CANARY-TWO"), "b.txt", "text/plain"));
        Records.text("""
                update app.document_part p set content = q.content from app.document_part q
                 where p.document_id = ?::uuid and q.document_id = ?::uuid returning p.id::text""", one.id(), other.id());
        long before = Records.count(
                "select count(*) from app.audit_entry where what = 'Refused' and detail ->> 'reason' = 'DoesNotOpen'");

        Answer answer = MANAGER.get(at(one.id()) + "/content");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("CANARY");
        assertThat(
                        Records.count(
                                "select count(*) from app.audit_entry where what = 'Refused' and detail ->> 'reason' = 'DoesNotOpen'"))
                .isEqualTo(before + 1);
    }

    @Test
    void what_is_missing_is_said_field_by_field() {
        Answer bare = MANAGER.upload(place, BodyPublishers.ofByteArray(pdf()), Map.of());
        Answer keyless = MANAGER.send("POST", place, Optional.of("x"), Map.of());

        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.body()).contains("label.title").contains("label.kind").contains("label.disclosure");
        assertThat(keyless.problem()).isEqualTo("KeyMissing");
    }
}
