package dev.errata.ui.control;

import dev.errata.curation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A control with its label above and what the rules say of it below. The border of the control takes the colour of the
/// gravest note.
public final class FieldFrame extends VBox {
    private final Label label = new Label();
    private final HBox heading = new HBox(8, label);
    private final VBox body = new VBox();
    private final VBox notes = new VBox();
    private final ObservableValue<String> name;
    private List<FieldNote> shown = List.of();
    private Optional<Node> focusTarget = Optional.empty();

    /// @param name the label, also the accessible name of the control
    /// @param help the tooltip
    public FieldFrame(ObservableValue<String> name, ObservableValue<String> help) {
        this.name = name;
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.textProperty().bind(name);
        label.setMinWidth(0);
        Tooltip hint = new Tooltip();
        hint.setWrapText(true);
        hint.setMaxWidth(320);
        hint.textProperty().bind(help);
        label.setTooltip(hint);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("field-heading");
        notes.getStyleClass().add("field-notes");
        notes.setManaged(false);
        notes.setVisible(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heading, body, notes);
    }

    /// Puts a control into the frame.
    ///
    /// @param target the part of it that takes the focus
    public void setControl(Node control, Node target) {
        label.setLabelFor(target);
        target.accessibleTextProperty().bind(name);
        focusTarget = Optional.of(target);
        describe();
        body.getChildren().setAll(control);
        VBox.setVgrow(control, Priority.ALWAYS);
    }

    /// Adds something below the control, above the notes.
    public void addBelow(Node node) {
        getChildren().add(getChildren().indexOf(body) + 1, node);
    }

    /// Sets label and control in one line, and leaves the notes to the caller.
    ///
    /// @return where the notes are shown
    public Node inline() {
        getChildren().remove(notes);
        getStyleClass().add("inline-field");
        HBox line = new HBox(8, label, body);
        line.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(line);
        return notes;
    }

    /// Adds something to the right of the label.
    public void addToHeading(Node node) {
        if (heading.getChildren().size() == 1) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            heading.getChildren().add(gap);
        }
        heading.getChildren().add(node);
    }

    /// Leaves the label out where what is around the frame says what it is; its name stays for those who listen.
    public void hideHeading() {
        heading.setVisible(false);
        heading.setManaged(false);
    }

    /// Shows these notes, the gravest first.
    public void show(List<FieldNote> all) {
        if (all.equals(shown)) {
            return;
        }
        shown = List.copyOf(all);
        List<Node> rows = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(FieldNote::severity)).map(FieldFrame::row).forEach(rows::add);
        notes.getChildren().setAll(rows);
        notes.setManaged(!rows.isEmpty());
        notes.setVisible(!rows.isEmpty());
        getStyleClass().removeAll("error", "warning", "info");
        gravest(all).ifPresent(severity -> getStyleClass().add(SeveritySign.word(severity)));
        describe();
    }

    private void describe() {
        focusTarget.filter(Control.class::isInstance).ifPresent(target -> target
                .setAccessibleHelp(String.join(" ", shown.stream().map(FieldNote::text).toList())));
    }

    private static Optional<Severity> gravest(List<FieldNote> notes) {
        return notes.stream().map(FieldNote::severity).min(Comparator.naturalOrder());
    }

    private static Node row(FieldNote note) {
        FontIcon sign = new FontIcon(SeveritySign.tone(note.severity()).sign());
        sign.getStyleClass().add(SeveritySign.tone(note.severity()).styleClass());
        Label text = new Label(note.text());
        text.getStyleClass().addAll("field-note", SeveritySign.tone(note.severity()).styleClass());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, sign, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        return row;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
