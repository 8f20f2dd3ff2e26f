package candour.deploy.http;

import candour.deploy.Rows;
import candour.deploy.TestStand;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The database as its operator sees it, to hold an answer against what really happened. */
final class Records {
    private Records() {}

    static long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    static String text(String sql, Object... parameters) {
        try (Connection operator = TestStand.current().connectAs("postgres")) {
            return Rows.text(operator, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String board(String slug) {
        return text("select id::text from app.board_directory where slug = ?", slug);
    }

    /**
     * How often something was refused: to members in the board's chain, to strangers in the queue. Not the lines that tell
     * how many more there were, which come a minute after a test that was refused by the hundred.
     */
    static long refusals() {
        return count("select (select count(*) from app.audit_entry where what = 'Refused')"
                + " + (select count(*) from app.access_refusal where what !~ ', and [0-9]+ more like it$')");
    }

    /** Every row of the board's own business, as one hash; without what the product reminds of by itself, at any moment. */
    static String business(String slug) {
        return text("""
                select md5(coalesce(string_agg(line, '|' order by line), '')) from (
                  select 'r' || r::text as line, board_id from app.referral r
                  union all select 's' || s::text, board_id from app.referral_subject s
                  union all select 'mk' || x::text, board_id from app.match_key x
                  union all select 'mj' || x::text, board_id from app.match_judgement x
                  union all select 'rc' || x::text, board_id from app.referral_correction x
                  union all select 'ci' || x::text, board_id from app.cdop_import x
                  union all select 'cr' || x::text, board_id from app.cdop_import_referral x
                  union all select 'p' || p::text, board_id from app.post p
                  union all select 'h' || h::text, board_id from app.post_holder h
                  union all select 'fr' || q::text, board_id from app.factor_reset q
                  union all select 'k' || k::text, board_id from app.public_contact k
                  union all select 'ot' || o::text, board_id from app.own_text o
                  union all select 't' || t::text, board_id from app.terms_of_reference t
                  union all select 'c' || c::text, board_id from app.terms_core_agency c
                  union all select 'z' || z::text, board_id from app.terms_seat z
                  union all select 'f' || f::text, board_id from app.case_file f
                  union all select 'cs' || x::text, board_id from app.case_step x
                  union all select 'm' || m::text, board_id from app.meeting m
                  union all select 'i' || i::text, board_id from app.agenda_item i
                  union all select 'a' || a::text, board_id from app.attendance a
                  union all select 'w' || w::text, board_id from app.criteria_assessment w
                  union all select 'l' || l::text, board_id from app.limb_answer l
                  union all select 'e' || e::text, board_id from app.limb_evidence e
                  union all select 'v' || v::text, board_id from app.advice v
                  union all select 'd' || d::text, board_id from app.decision d
                  union all select 'n' || n.id || coalesce(n.read_at::text, ''), board_id from app.notification n
                   where n.kind not in ('SCOPING_REMINDER', 'SCOPING_OVERDUE')
                  union all select 'sc' || x::text, board_id from app.scoping x
                  union all select 'sr' || r.id || r.state || r.subject || coalesce(r.withdrawn_reason, ''), board_id from app.scoping_return r
                  union all select 'sa' || x::text, board_id from app.scoping_answer x
                  union all select 'nc' || x::text, board_id from app.notification_choice x
                  union all select 'dl' || x::text, board_id from app.delegation x
                  union all select 'oc' || x::text, board_id from app.board_closure x
                  union all select 'ck' || x::text, board_id from app.clock_sheet x
                  union all select 'an' || x::text, board_id from app.authority_notification x
                  union all select 'nv' || x::text, board_id from app.notifiability_view x
                  union all select 'su' || x::text, board_id from app.clock_suspension x
                  union all select 'no' || x::text, board_id from app.clock_note x
                  union all select 'rn' || x::text, board_id from app.restriction x
                  union all select 'rx' || x::text, board_id from app.restriction_change x
                  union all select 'rt' || x::text, board_id from app.restricted_to x
                  union all select 'do' || d.id || d.title || coalesce(d.replaced_by::text, '') || coalesce(d.withdrawn_reason, ''), board_id from app.document d
                  union all select 'g' || g::text, board_id from app.signature g) lines
                 where board_id = ?::uuid""", board(slug));
    }

    /** Looks until it is so; false after the time. */
    static boolean within(Duration time, BooleanSupplier condition) {
        long deadline = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return true;
    }
}
