package candour.guidance;

import java.sql.Connection;
import java.sql.SQLException;

/** Publishes the editions that the product brings, for tests whose database has no control plane to do it. */
public final class ShippedEditions {
    private ShippedEditions() {}

    /** The edition of this code. */
    public static Edition get(String code) {
        return EditionLoader.shipped().stream()
                .filter(edition -> edition.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @param admin a connection as the control plane's role: the boards' own may not publish */
    public static void publish(Connection admin) throws SQLException {
        try (var insert = admin.prepareStatement("""
                insert into app.guidance_edition (code, title, regime, in_force_from, content, content_hash)
                select ?, ?, ?, ?, new.content, encode(sha256(convert_to(cast(new.content as text), 'UTF8')), 'hex')
                  from (select cast(? as jsonb) as content) new""")) {
            for (Edition edition : EditionLoader.shipped()) {
                insert.setString(1, edition.code());
                insert.setString(2, edition.title());
                insert.setString(3, edition.regime().name());
                insert.setObject(4, edition.inForceFrom());
                insert.setString(5, EditionJson.write(edition));
                insert.executeUpdate();
            }
        }
    }
}
