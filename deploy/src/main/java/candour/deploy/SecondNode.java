package candour.deploy;

import java.net.URI;

/**
 * A second process of the boards' plane, which tests start beside a stand: the same database and keys, a client of its own
 * at Keycloak with short-lived tokens.
 *
 * @param address where browsers find it
 * @param hears where Keycloak tells of sessions that have ended: the test's own ear, not the node's
 */
public record SecondNode(URI address, URI hears) {
    static final String CLIENT = "candour-ui-brief";

    /** For so long an access token of it is good; it is renewed a quarter of a minute before. */
    public static final int TOKEN_SECONDS = 20;

    private static final int MORTAL_AFTER = 8;
    private static final int SECURE_AFTER = 9;
    private static final int ADDRESS_AFTER = 6;
    private static final int HEARS_AFTER = 7;

    /** @param webUi the stand's own node */
    public static SecondNode beside(URI webUi) {
        return new SecondNode(
                URI.create("http://localhost:" + (webUi.getPort() + ADDRESS_AFTER)),
                URI.create("http://localhost:" + (webUi.getPort() + HEARS_AFTER) + "/oidc/backchannel"));
    }

    /** Where browsers find a node that tests kill. */
    public static URI mortal(URI webUi) {
        return URI.create("http://localhost:" + (webUi.getPort() + MORTAL_AFTER));
    }

    /** Where browsers find a node that tests put behind TLS. */
    public static URI secure(URI webUi) {
        return URI.create("https://localhost:" + (webUi.getPort() + SECURE_AFTER));
    }
}
