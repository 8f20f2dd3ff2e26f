package candour.deploy.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A browser beside the one of this run, whose process can be killed as a crash or a pulled plug would. */
final class OwnChromium implements AutoCloseable {
    private final Set<ProcessHandle> before = running();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = Chromium.launched(playwright);

    private static Set<ProcessHandle> running() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    Browser browser() {
        return browser;
    }

    /** Ends this browser's processes at once, and none of the other's. */
    void kill() {
        running().stream()
                .filter(process -> !before.contains(process))
                .filter(process -> process.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
