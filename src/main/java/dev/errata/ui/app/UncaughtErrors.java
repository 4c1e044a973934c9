package dev.errata.ui.app;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TextClipboard;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextArea;

/// What becomes of an error that nobody expected: it is logged, the user is told once and calmly, and the session goes on.
final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(UncaughtErrors.class.getName());

    private final FxTasks tasks;
    private final Dialogs dialogs;
    private final Localization localization;
    private final Path logs;
    private final Diagnostics diagnostics;
    private Optional<DialogFrame> shown = Optional.empty();

    UncaughtErrors(FxTasks tasks, Dialogs dialogs, Localization localization, Path logs,
            Diagnostics diagnostics) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.localization = localization;
        this.logs = logs;
        this.diagnostics = diagnostics;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        LOG.log(Level.ERROR, "uncaught in " + thread.getName(), error);
        diagnostics.note(error);
        tasks.later(() -> tell(error));
    }

    /// While one error is shown, others are only logged: a fault in painting comes sixty times a second.
    private void tell(Throwable error) {
        if (shown.filter(DialogFrame::isShowing).isPresent()) {
            return;
        }
        TextArea details = new TextArea(trace(error));
        details.setId("error-details");
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.getStyleClass().add("code");
        details.accessibleTextProperty().bind(localization.text("app.error.details"));
        shown = Optional.of(dialogs.frame(Phrase.of("app.error.title"))
                .text(Phrase.of("app.error.text", logs.toString())).content(details)
                .cancel(Phrase.of("app.error.continue"))
                .action(DialogAction.plain("error-copy", Phrase.of("app.error.copy"),
                        () -> TextClipboard.put(diagnostics.text())))
                .show());
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
