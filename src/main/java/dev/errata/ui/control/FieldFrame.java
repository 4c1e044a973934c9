package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.message.Printable;
import dev.errata.ui.fx.Hint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its label above and what the rules say of it below. The border of the control takes the colour of an
/// error or a warning; that of a hint would look like the focus.
public final class FieldFrame extends MeasuredBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final Map<Severity, PseudoClass> STATES = Stream.of(Severity.values()).collect(Collectors
            .toMap(severity -> severity, severity -> PseudoClass.getPseudoClass(SeveritySign.word(severity))));

    private final Label label = new Label();
    private final HBox heading = new HBox(3, label);
    private HBox line = heading;
    private Node markBehind = label;
    private final VBox body = new MeasuredBox();
    private final VBox notes = new MeasuredBox();
    private final List<NoteRow> rows = new ArrayList<>();
    private final ObservableValue<String> name;
    private List<FieldNote> shown = List.of();
    private Optional<Node> focusTarget = Optional.empty();
    private Optional<Node> mark = Optional.empty();
    private String spoken = "";
    private Optional<Severity> gravest = Optional.empty();
    private boolean hasGap;

    /// @param name the label, also the accessible name of the control
    /// @param help the tooltip
    public FieldFrame(ObservableValue<String> name, ObservableValue<String> help) {
        this.name = name;
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.textProperty().bind(name.map(Printable::inPlace));
        label.setMinWidth(0);
        Hint.of(label, help);
        heading.setAlignment(Pos.CENTER_LEFT);
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
        colour(target);
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
        keepLabel();
        line = new HBox(8, label, body);
        line.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(line);
        return notes;
    }

    /// Shows a sign behind the label; `words` say the same to those who listen.
    public void showMark(Node sign, String words) {
        mark.filter(old -> old != sign).ifPresent(line.getChildren()::remove);
        mark = Optional.of(sign);
        if (!line.getChildren().contains(sign)) {
            line.getChildren().add(line.getChildren().indexOf(markBehind) + 1, sign);
        }
        markIs(sign, true);
        speak(words);
    }

    /// Takes the sign away.
    public void hideMark() {
        mark.ifPresent(sign -> {
            markIs(sign, false);
            speak("");
        });
    }

    private void markIs(Node sign, boolean shownNow) {
        sign.setVisible(shownNow);
        sign.setManaged(shownNow);
        label.pseudoClassStateChanged(CHANGED, shownNow);
    }

    private void speak(String words) {
        if (!words.equals(spoken)) {
            spoken = words;
            describe();
        }
    }

    /// Adds something small behind the label, and behind the sign there.
    public void addBehindLabel(Node node) {
        Node last = mark.filter(heading.getChildren()::contains).orElse(label);
        heading.getChildren().add(heading.getChildren().indexOf(last) + 1, node);
    }

    /// Has the label keep its words, where what is added beside it can do with less.
    public void keepLabel() {
        label.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Adds something to the right of the label.
    public void addToHeading(Node node) {
        if (!hasGap) {
            hasGap = true;
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            heading.getChildren().add(gap);
        }
        heading.getChildren().add(node);
    }

    /// Leaves the label out where what is around the frame says what it is; its name stays for those who listen.
    ///
    /// @param marks  the line that shows the sign instead
    /// @param behind what the sign stands behind in it
    public void hideHeading(HBox marks, Node behind) {
        line = marks;
        markBehind = behind;
        heading.setVisible(false);
        heading.setManaged(false);
    }

    /// Shows these notes, the gravest first.
    public void show(List<FieldNote> all) {
        if (all.equals(shown)) {
            return;
        }
        shown = List.copyOf(all);
        List<FieldNote> sorted = all.stream().sorted(Comparator.comparing(FieldNote::severity)).toList();
        while (rows.size() < sorted.size()) {
            rows.add(new NoteRow());
        }
        for (int i = 0; i < sorted.size(); i++) {
            rows.get(i).show(sorted.get(i));
        }
        NodePool.show(notes.getChildren(), rows, sorted.size());
        notes.setManaged(!sorted.isEmpty());
        notes.setVisible(!sorted.isEmpty());
        gravest = sorted.stream().map(FieldNote::severity).findFirst();
        focusTarget.ifPresent(this::colour);
        describe();
    }

    /// What has a state of its own is styled anew with all that is in it: that is the control alone, never the whole frame.
    private void colour(Node target) {
        STATES.forEach(
                (severity, state) -> target.pseudoClassStateChanged(state, gravest.equals(Optional.of(severity))));
    }

    private void describe() {
        focusTarget.filter(Control.class::isInstance).ifPresent(target -> target
                .setAccessibleHelp(Stream.concat(Stream.of(spoken), shown.stream().map(FieldNote::text))
                        .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
