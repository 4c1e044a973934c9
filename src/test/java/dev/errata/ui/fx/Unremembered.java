package dev.errata.ui.fx;

/// What is remembered for the length of a test.
public final class Unremembered {
    private Unremembered() {}

    /// The settings of somebody who never used Errata; kept nowhere.
    public static Remembered settings() {
        return new Remembered(PersonalSettings.DEFAULTS, _ -> {}, new FxTasks(Runnable::run, Runnable::run),
                Delay.onToolkit(), _ -> {});
    }
}
