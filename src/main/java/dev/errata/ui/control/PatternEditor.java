package dev.errata.ui.control;

import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.PatternTokens;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Edits a pattern: its parts in colours, the pair of brackets at the caret marked, the place where it goes wrong underlined.
/// Compiles nothing: what is wrong is told by [#showFault].
public final class PatternEditor implements ValueEditor {
    private final PatternArea area = new PatternArea();
    private PatternOptions options;
    private String whole = "";
    private PatternStyles styles;
    private Optional<PatternFault> fault = Optional.empty();
    private Optional<PatternStyles.Pair> brackets = Optional.empty();
    private Consumer<String> listener = _ -> {};

    /// @param options how the pattern is meant
    public PatternEditor(PatternOptions options) {
        this.options = options;
        this.styles = new PatternStyles(PatternTokens.of("", options));
        area.onTyped(_ -> typed());
        area.caretPositionProperty().addListener((_, _, _) -> lookAtBrackets());
        area.focusedProperty().addListener((_, _, _) -> lookAtBrackets());
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public String text() {
        return whole;
    }

    @Override
    public void show(String text) {
        if (text.equals(whole) && !area.isComposing()) {
            return;
        }
        whole = text;
        String shown = ShownText.Control.LINES.shown(text);
        if (area.isFocused()) {
            change(shown);
        } else {
            open(shown);
        }
    }

    private void change(String shown) {
        TextSplice change = TextSplice.between(area.getText(), shown);
        if (!change.isIdle()) {
            area.apply(change);
            area.moveTo(change.start() + change.text().length());
        }
        takeApart();
    }

    /// Text and looks in one: each of the two makes the rows of the area anew.
    private void open(String shown) {
        styles = new PatternStyles(PatternTokens.of(shown, options));
        brackets = Optional.empty();
        String[] rows = shown.split("\n", -1);
        area.open(ReadOnlyStyledDocumentBuilder.constructDocument(SegmentOps.styledTextOps(), List.of(), document -> {
            List<List<RowPainter.Run>> looks = styles.rows(place(), brackets);
            for (int row = 0; row < rows.length; row++) {
                if (rows[row].isEmpty()) {
                    document.addParagraph("", List.<String>of());
                } else {
                    document.addParagraph(rows[row], spans(looks.get(row)));
                }
            }
        }));
    }

    @Override
    public void onEdit(Consumer<String> heard) {
        listener = heard;
    }

    @Override
    public void prompt(String prompt) {
        Label shown = new Label(prompt);
        shown.getStyleClass().add("placeholder");
        area.setPlaceholder(shown, javafx.geometry.Pos.CENTER_LEFT);
    }

    /// Shows at most so many rows; the others are scrolled to.
    public void showRows(int most) {
        area.showRows(most);
    }

    /// Leaves Enter to who is around, such as the button of a dialog.
    public void leaveEnter() {
        area.leaveEnter();
    }

    /// Selects a part of the pattern.
    public void select(int start, int end) {
        area.selectRange(shown(start), shown(end));
        area.requestFollowCaret();
    }

    /// Puts a piece in the place of what is selected, as if it were typed, and the focus behind it.
    public void insert(String piece) {
        area.requestFocus();
        area.replaceSelection(piece);
    }

    /// Names who hears where the caret is, while the pattern has the focus.
    public void onCaret(IntConsumer heard) {
        area.caretPositionProperty().addListener((_, _, at) -> {
            if (area.isFocused()) {
                heard.accept(at);
            }
        });
    }

    /// Names who hears which character of the pattern the mouse is over.
    public void onHover(IntConsumer heard) {
        area.addEventHandler(MouseEvent.MOUSE_MOVED,
                event -> area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(heard));
    }

    private int shown(int offset) {
        return Math.min(styles.length(),
                ShownText.Control.LINES.shown(whole.substring(0, Math.min(offset, whole.length()))).length());
    }

    /// Takes another meaning of the pattern: what is a part and what is a mistake depends on it.
    public void meant(PatternOptions changed) {
        if (!options.equals(changed)) {
            options = changed;
            takeApart();
        }
    }

    /// Shows where the pattern goes wrong, until the next call; nowhere, if empty. To be called for each text anew.
    public void showFault(Optional<PatternFault> found) {
        if (!fault.equals(found)) {
            fault = found;
            paint();
        }
    }

    private void typed() {
        whole = ShownText.merged(ShownText.Control.LINES, whole, area.getText());
        String shown = ShownText.Control.LINES.shown(whole);
        if (shown.equals(area.getText())) {
            takeApart();
        } else {
            change(shown);
        }
        listener.accept(whole);
    }

    private void takeApart() {
        styles = new PatternStyles(PatternTokens.of(area.getText(), options));
        brackets = pairAtCaret();
        paint();
    }

    private void lookAtBrackets() {
        if (area.getLength() != styles.length()) {
            // What moves the caret is an edit that is not heard of yet.
            return;
        }
        Optional<PatternStyles.Pair> now = pairAtCaret();
        if (!now.equals(brackets)) {
            brackets = now;
            paint();
        }
    }

    private Optional<PatternStyles.Pair> pairAtCaret() {
        return area.isFocused() ? styles.pairAt(area.getCaretPosition()) : Optional.empty();
    }

    private void paint() {
        if (area.isComposing() || area.getLength() == 0) {
            return;
        }
        area.setStyleSpans(0, spans(styles.runs(place(), brackets)));
    }

    private OptionalInt place() {
        return fault.map(found -> OptionalInt.of(shown(found.offset()))).orElse(OptionalInt.empty());
    }

    private static StyleSpans<Collection<String>> spans(List<RowPainter.Run> runs) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        runs.forEach(run -> spans.add(run.styles(), run.length()));
        return spans.create();
    }
}
