package candour.deploy.http;

import candour.deploy.People;

/** A mail of Ashmere that didn't go out, as it stands after three days without a mail server. */
public final class AshMail {
    private AshMail() {}

    /**
     * A referral's mail to the Board Chair, which never arrived.
     *
     * @return the referral's id
     */
    public static String givenUp() {
        String referral = AshCase.ok(AshCase.MANAGER.post("boards/ash/referrals", Sample.referral()))
                .id();
        CaughtMails.awaited(People.named("frances.dell").email(), referral);
        CaughtMails.untilNothingWaits("ash");
        Records.text("""
                with failed as (update app.outgoing_mail m set state = 'GIVEN_UP', version = m.version + 1
                  from app.notification n where n.board_id = m.board_id and n.id = m.message_id and n.about = ?::uuid
                  returning m.id) select count(*)::text from failed""", referral);
        return referral;
    }

    /** Waits until a mail about the thing has arrived a second time. */
    public static boolean arrivesAgain(String about) {
        return Records.within(
                CaughtMails.PATIENCE, () -> CaughtMails.about(about).size() == 2);
    }
}
