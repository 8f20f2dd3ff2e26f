package candour.deploy;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the stand that the tests of this JVM have shared, after the last of them. */
public final class StandSession implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestNode.stop();
        TestStand.stop();
    }
}
