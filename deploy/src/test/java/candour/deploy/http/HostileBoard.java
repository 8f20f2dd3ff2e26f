package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import jakarta.json.Json;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** A board of a test whose name is as bad as it may be, with its first administrator. */
public record HostileBoard(String slug, TestAccount administrator) {
    private static final int LONGEST = 200;

    /** @param name the beginning of its name, which is made as long as a name may be */
    public static HostileBoard named(String name) {
        String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String slug = ("h" + letters + "board").substring(0, 5);
        var administrator = TestAccount.create();
        Caller platform = Caller.ofPlatform();
        String whole = (name + " Safeguarding " + "Unbroken".repeat(LONGEST)).substring(0, LONGEST);
        AshCase.ok(platform.put(
                "boards/" + slug,
                Json.createObjectBuilder()
                        .add("mark", slug.toUpperCase(Locale.ROOT))
                        .add("name", whole)
                        .build()
                        .toString()));
        AshCase.ok(platform.put(
                "boards/" + slug + "/opening",
                Json.createObjectBuilder()
                        .add("administratorIssuer", TestStand.current().issuer())
                        .add("administratorSubject", administrator.person().id().toString())
                        .build()
                        .toString()));
        assertThat(Records.within(Duration.ofSeconds(30), () -> platform.get("boards/" + slug)
                        .json()
                        .getString("status")
                        .equals("ACTIVE")))
                .isTrue();
        return new HostileBoard(slug, administrator);
    }
}
