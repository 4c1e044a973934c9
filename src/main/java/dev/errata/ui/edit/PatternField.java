package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.ui.control.PatternEditor;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Tone;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The pattern of the record, and whether it catches the record's own signature.
final class PatternField implements FormPart {
    private final FormContext form;
    private final PatternEditor editor;
    private final ScalarField pattern;
    private final Label status = new Label();
    private final ObjectProperty<PatternVerdict> verdict = new SimpleObjectProperty<>(new PatternVerdict.Nothing());
    private final Newest line;
    private Optional<Judged> judged = Optional.empty();

    private record Judged(String pattern, String signature, PatternOptions options) {}

    PatternField(Field field, FormContext form) {
        this.form = form;
        this.editor = new PatternEditor(options());
        this.pattern = new ScalarField(field, form, form.label(field), editor);
        this.line = form.tasks().newest();
        status.setId("pattern-status");
        status.setMinWidth(0);
        Hint.of(status, status.textProperty());
        status.textProperty().bind(Bindings.createStringBinding(this::words, verdict, form.localization().messages()));
        verdict.subscribe(now -> status.getStyleClass().setAll("label", "field-status", tone(now).styleClass()));
        pattern.frame().keepLabel();
        pattern.frame().addToHeading(status);
    }

    private PatternOptions options() {
        return form.model().session().settings().patternOptionsProperty().get();
    }

    private static Optional<PatternFault> fault(PatternVerdict verdict) {
        return verdict instanceof PatternVerdict.Faulty(PatternFault fault) ? Optional.of(fault) : Optional.empty();
    }

    private String words() {
        return switch (verdict.get()) {
            case PatternVerdict.Nothing _ -> "";
            case PatternVerdict.Catches _ -> form.localization().now("edit.pattern.catches");
            case PatternVerdict.Misses _ -> form.localization().now("edit.pattern.misses");
            case PatternVerdict.Faulty _ -> form.localization().now("edit.pattern.faulty");
            case PatternVerdict.GivenUp(long steps) -> form.localization().now("edit.pattern.given-up", steps);
        };
    }

    private static Tone tone(PatternVerdict verdict) {
        return switch (verdict) {
            case PatternVerdict.Nothing _ -> Tone.PLAIN;
            case PatternVerdict.Catches _ -> Tone.GOOD;
            case PatternVerdict.Misses _,PatternVerdict.Faulty _ -> Tone.ERROR;
            case PatternVerdict.GivenUp _ -> Tone.WARNING;
        };
    }

    @Override
    public Node node() {
        return pattern.node();
    }

    @Override
    public void show(FormPlace at) {
        pattern.show(at);
        Judged now = new Judged(form.model().content(at.pointer()).shown(), form.model().place(Field.SIGNATURE)
                .map(place -> form.model().content(place.pointer()).shown()).orElse(""), options());
        if (!judged.equals(Optional.of(now))) {
            judged = Optional.of(now);
            editor.meant(now.options());
            line.start(
                    (cancellation, _) -> PatternVerdict.of(now.pattern(), now.signature(), now.options(), cancellation),
                    this::judged, failure -> {
                        throw new IllegalStateException("the pattern could not be judged", failure);
                    });
        }
    }

    /// The editor forgets the fault with each edit, so it is told even where the verdict stays the same.
    private void judged(PatternVerdict found) {
        verdict.set(found);
        editor.showFault(fault(found));
    }

    @Override
    public void showFindings() {
        pattern.showFindings();
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return pattern.reveal(pointer);
    }
}
