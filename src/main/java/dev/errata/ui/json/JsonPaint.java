package dev.errata.ui.json;

import dev.errata.ui.control.RowPainter;
import dev.errata.ui.control.RowedArea;
import dev.errata.ui.control.RowedText;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;

/// Colours the rows that can be seen, and no others: tokens, faults, places found, the pair of brackets at the caret.
final class JsonPaint {
    /// Rows coloured before the first layout, when nobody knows yet which will be seen.
    private static final int FIRST_ROWS = 80;

    private final RowedArea area;
    private final Unrolling unrolling;
    private final FxTasks tasks;
    private RowedText text = RowedText.EMPTY;
    private List<JsonMark> faults = List.of();
    private List<Integer> found = List.of();
    private int foundLength;
    private Optional<Brackets.Pair> brackets = Optional.empty();
    private boolean waiting;

    JsonPaint(RowedArea area, FxTasks tasks, Delay delay) {
        this.area = area;
        this.unrolling = new Unrolling(area, delay);
        this.tasks = tasks;
        area.getVisibleParagraphs().addModificationObserver(_ -> soon());
    }

    /// The text with its first rows coloured, which costs a tenth of colouring them on the screen. It can be made on any thread
    /// and shown by [RowedArea#open].
    static StyledDocument<Collection<String>, String, Collection<String>> document(RowedText text) {
        String[] rows = text.shown().split("\n", -1);
        return ReadOnlyStyledDocumentBuilder.constructDocument(SegmentOps.styledTextOps(), List.of(), document -> {
            for (int row = 0; row < rows.length; row++) {
                int start = text.rowStart(row);
                if (row < FIRST_ROWS && !rows[row].isEmpty()) {
                    document.addParagraph(rows[row], spans(start, text.rowEnd(row), tokens(text, row)));
                } else {
                    document.addParagraph(rows[row], List.<String>of());
                }
            }
        });
    }

    /// Shows another text, from its top down.
    void open(RowedText opened, StyledDocument<Collection<String>, String, Collection<String>> document) {
        unrolling.start();
        area.open(document);
        text = opened;
        faults = List.of();
        brackets = Optional.empty();
        soon();
    }

    /// Shows the text as far down as there is room, now.
    void showAll() {
        unrolling.finish();
    }

    /// The text on the screen has changed in part, from row `first` on.
    void change(RowedText now, int first, int last) {
        text = now;
        rows(first, Math.min(last + 1, first + FIRST_ROWS));
        soon();
    }

    void showFaults(List<JsonMark> marks) {
        faults = marks.stream().filter(mark -> mark.rule().isEmpty()).toList();
        soon();
    }

    void showFound(List<Integer> starts, int length) {
        found = starts;
        foundLength = length;
        soon();
    }

    void showBrackets(Optional<Brackets.Pair> pair) {
        if (!pair.equals(brackets)) {
            brackets = pair;
            soon();
        }
    }

    /// Styles must not change while the area is laid out, so they wait until that is done.
    private void soon() {
        if (!waiting) {
            waiting = true;
            tasks.later(() -> {
                waiting = false;
                visible();
            });
        }
    }

    private void visible() {
        if (!area.getVisibleParagraphs().isEmpty()) {
            rows(area.firstVisibleParToAllParIndex(), area.lastVisibleParToAllParIndex() + 1);
        }
    }

    private void rows(int from, int to) {
        if (area.isComposing()) {
            return;
        }
        for (int row = from; row < Math.min(to, Math.min(text.rows(), area.getParagraphs().size())); row++) {
            row(row);
        }
    }

    private void row(int row) {
        int start = text.rowStart(row);
        int end = text.rowEnd(row);
        // Between an edit and its hearing the screen may be ahead of the text.
        if (start == end || area.getParagraphLength(row) != end - start) {
            return;
        }
        StyleSpans<Collection<String>> spans = spans(start, end, layers(row, start, end));
        if (!spans.equals(area.getStyleSpans(row))) {
            area.setStyleSpans(row, 0, spans);
        }
    }

    private static StyleSpans<Collection<String>> spans(int start, int end, List<RowPainter.Layer> layers) {
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        for (RowPainter.Run run : RowPainter.runs(start, end, layers)) {
            builder.add(run.styles(), run.length());
        }
        return builder.create();
    }

    private static List<RowPainter.Layer> tokens(RowedText text, int row) {
        List<RowPainter.Layer> layers = new ArrayList<>();
        for (JsonToken token : JsonToken.ofRow(text.text(), text.rowStart(row), text.rowEnd(row), text.state(row))) {
            layers.add(new RowPainter.Layer(token.start(), token.end(), token.kind().styleClass()));
        }
        return layers;
    }

    private List<RowPainter.Layer> layers(int row, int start, int end) {
        List<RowPainter.Layer> layers = tokens(text, row);
        for (JsonMark mark : faults) {
            int from = lettered(mark.span().start());
            int to = Math.max(mark.span().end(), from + 1);
            if (to > start && from < end) {
                layers.add(new RowPainter.Layer(from, to, "json-fault"));
            }
        }
        for (int i = firstFound(start); i < found.size() && found.get(i) < end; i++) {
            layers.add(new RowPainter.Layer(found.get(i), found.get(i) + foundLength, "json-found"));
        }
        brackets.ifPresent(pair -> {
            layers.add(new RowPainter.Layer(pair.open(), pair.open() + 1, "json-bracket"));
            layers.add(new RowPainter.Layer(pair.close(), pair.close() + 1, "json-bracket"));
        });
        return layers;
    }

    /// The place itself, or where a line or the text ends there, the last letter before it: a break cannot be underlined.
    private int lettered(int place) {
        String all = text.text();
        int at = Math.min(place, all.length());
        boolean isAtEnd = at == all.length() || all.charAt(at) == '\n' || all.charAt(at) == '\r';
        while (isAtEnd && at > 0 && (at == all.length() || all.charAt(at) == '\n' || all.charAt(at) == '\r')) {
            at--;
        }
        return at;
    }

    /// The first place found that reaches behind `start`.
    private int firstFound(int start) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle) + foundLength <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
