package candour.deploy;

import java.nio.file.Path;

/** {@code ./dev code USER}: prints what the authenticator of somebody of the demonstration shows now. */
public final class CodeFor {
    private CodeFor() {}

    /** @param arguments the path of {@code stand.json} and a user name */
    public static void main(String... arguments) {
        CommandLine.run(() -> System.out.println(RunningStand.describedBy(Path.of(arguments[0]))
                .authenticator(arguments[1])
                .code()));
    }
}
