package dev.errata.ui.fx;

import java.util.concurrent.Callable;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Gives a test its window and its robot. The robot waits for less than TestFX does after what a test does on the FX thread: twice, not
/// five times ten milliseconds, which took half of the time of all window tests. What takes longer a test has to wait for itself.
public final class WindowExtension extends ApplicationExtension {
    private static final int TURNS = 2;

    @Override
    public FxRobot interact(Runnable runnable) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(runnable));
        WaitForAsyncUtils.waitForFxEvents(TURNS);
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> callable) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(callable));
        WaitForAsyncUtils.waitForFxEvents(TURNS);
        return this;
    }
}
