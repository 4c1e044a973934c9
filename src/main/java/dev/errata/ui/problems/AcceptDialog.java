package dev.errata.ui.problems;

import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TabKey;
import dev.errata.validation.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Asks why some problems are fine. A reason that was written and not used is there again the next time.
final class AcceptDialog {
    private static final int LINES = 3;
    private static final double WIDTH = 520;

    private final Dialogs dialogs;
    private final Localization localization;
    private final AcceptanceDesk desk;
    /// What was written and not used, by what it was written for.
    private final Map<List<Finding>, String> unfinished = new HashMap<>();

    AcceptDialog(Dialogs dialogs, Localization localization, AcceptanceDesk desk) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.desk = desk;
    }

    /// @param findings what is to be accepted; no errors
    /// @param left     how many others were chosen too, and cannot be accepted
    void show(List<Finding> findings, int left) {
        TextArea reason = new TextArea();
        reason.setId("accept-reason");
        TypedText written = TypedText.of(reason);
        written.show(unfinished.getOrDefault(findings, ""));
        reason.setWrapText(true);
        reason.setPrefRowCount(LINES);
        reason.setPrefWidth(WIDTH);
        TabKey.moves(reason);
        reason.promptTextProperty().bind(localization.text("problems.accept.prompt"));
        reason.accessibleTextProperty().bind(localization.text("problems.accept.reason"));
        Label label = new Label();
        label.textProperty().bind(localization.text("problems.accept.reason"));
        label.setLabelFor(reason);
        DialogFrame frame = dialogs.frame(Phrase.of("problems.accept.title", findings.size()))
                .text(Phrase.of("problems.accept.text"));
        if (left > 0) {
            frame.text(Phrase.of("problems.accept.left", left));
        }
        frame.content(new VBox(4, label, reason)).onCancel(() -> unfinished.put(findings, written.text()))
                .action(DialogAction.main("accept-apply", Phrase.of("problems.accept.apply", findings.size()), () -> {
                    unfinished.remove(findings);
                    desk.accept(findings, written.text());
                })
                        .unless(reason.textProperty().map(text -> text.isBlank()
                                ? Optional.of(Phrase.of("problems.accept.no-reason"))
                                : Optional.empty())))
                .show();
        reason.selectAll();
    }
}
