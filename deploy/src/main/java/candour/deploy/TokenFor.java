package candour.deploy;

import java.nio.file.Path;

/** {@code ./dev token USER}: prints an access token and nothing else. */
public final class TokenFor {
    private TokenFor() {}

    /** @param arguments the path of {@code stand.json} and a user name */
    public static void main(String... arguments) {
        CommandLine.run(() -> System.out.println(
                RunningStand.describedBy(Path.of(arguments[0])).tokens().of(arguments[1])));
    }
}
