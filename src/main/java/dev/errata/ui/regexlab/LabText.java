package dev.errata.ui.regexlab;

import dev.errata.regex.LineHit;
import dev.errata.regex.Match;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The text that the pattern is tried on, with its matches marked. Only lines in view are styled, so that a large text costs no
/// more than a small one.
final class LabText extends CodeArea {
    private static final Duration SCROLL_PAUSE = Duration.ofMillis(16);

    private Map<Integer, LineHit> hits = Map.of();
    private final Map<Integer, LineHit> styled = new HashMap<>();

    LabText() {
        setId("regexlab-text");
        getStyleClass().add("lab-text");
        setParagraphGraphicFactory(LineNumberFactory.get(this));
        setUseInitialStyleForInsertion(true);
        getVisibleParagraphs().addModificationObserver(_ -> styleVisible());
        viewportDirtyEvents().reduceSuccessions((_, last) -> last, SCROLL_PAUSE).subscribe(_ -> styleVisible());
        plainTextChanges().subscribe(_ -> styled.clear());
    }

    /// Marks these hits and no others.
    void mark(List<LineHit> found) {
        Map<Integer, LineHit> byLine = HashMap.newHashMap(found.size());
        found.forEach(hit -> byLine.put(hit.line() - 1, hit));
        hits = byLine;
        styleVisible();
    }

    private void styleVisible() {
        if (getScene() == null || getLength() == 0) {
            return;
        }
        int first = firstVisibleParToAllParIndex();
        int last = lastVisibleParToAllParIndex();
        for (int paragraph = Math.max(0, first); paragraph <= last && paragraph < getParagraphs().size(); paragraph++) {
            style(paragraph);
        }
    }

    private void style(int paragraph) {
        LineHit hit = hits.get(paragraph);
        if (Objects.equals(hit, styled.get(paragraph))) {
            return;
        }
        int length = getParagraphLength(paragraph);
        if (hit == null) {
            styled.remove(paragraph);
            clearStyle(paragraph);
            return;
        }
        if (hit.end() - hit.start() != length) {
            return;
        }
        styled.put(paragraph, hit);
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        int number = 0;
        for (Match match : hit.outcome().matches()) {
            spans.add(Set.of(), match.start() - at);
            spans.add(Set.of("match", number++ % 2 == 0 ? "match-even" : "match-odd"), match.end() - match.start());
            at = match.end();
        }
        spans.add(RegexLabViewModel.isStopped(hit) ? Set.of("match-stopped") : Set.of(), length - at);
        setStyleSpans(paragraph, 0, spans.create());
    }

    /// Shows a line and selects a part of it.
    void reveal(int line, int start, int end) {
        int paragraph = line - 1;
        if (paragraph < getParagraphs().size() && end <= getParagraphLength(paragraph)) {
            int offset = getAbsolutePosition(paragraph, 0);
            selectRange(offset + start, offset + end);
            showParagraphInViewport(paragraph);
            requestFollowCaret();
        }
    }
}
