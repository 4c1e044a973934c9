package dev.errata.ui.logs;

import dev.errata.log.LogLine;
import dev.errata.ui.control.MarkedRow;
import dev.errata.ui.control.TextMark;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.TextClipboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The lines of a log of any length. It scrolls by the numbers of lines, has as many rows as fit its height, and holds no more text
/// than around these.
final class LogView extends Region {
    /// The height of a row before there is one.
    private static final double ROW = 18;
    /// The width of a digit, in heights of a row.
    private static final double DIGIT = 0.42;
    private static final double PADDING = 16;
    private static final double STEP = 60;
    /// Where in the view a hit ends that was out of sight.
    private static final double MARK_AT = 0.7;
    private static final int WHEEL = 3;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final LogsViewModel model;
    private final LinePages pages;
    private final LogFind find;
    private final Localization localization;
    private final Runnable enter;
    private final Pane content = new Pane();
    /// Stands above the rows, which would hide it.
    private final Region frame = new Region();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final List<MarkedRow> rows = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<EdgeMarks> edges = new ArrayList<>();
    private final Map<OpenLog, Long> tops = new WeakHashMap<>();
    private Optional<OpenLog> log = Optional.empty();
    /// The line whose hit is kept in view from the side until somebody slides: its text, and how wide the view is, come later.
    private Optional<Long> sliding = Optional.empty();
    /// The line that is to come into view as soon as it is known how many rows there are.
    private Optional<Long> sought = Optional.empty();
    private long top = 1;
    /// Where the view stood when it was at the end, before lines were added.
    private long end = 1;

    /// @param enter goes to what claims the chosen line
    LogView(LogsViewModel model, LinePages pages, LogFind find, Localization localization, Runnable enter) {
        this.model = model;
        this.pages = pages;
        this.find = find;
        this.localization = localization;
        this.enter = enter;
        setId("log-view");
        getStyleClass().addAll("marked-text", "code", "log-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.setId("log-scroll");
        vertical.setUnitIncrement(1);
        vertical.valueProperty().subscribe((_, value) -> scrolled(Math.round(value.doubleValue())));
        horizontal.valueProperty().subscribe(_ -> place());
        model.wrapsProperty().subscribe((_, _) -> refresh());
        horizontal.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sliding = Optional.empty());
        content.setClip(clip);
        content.setManaged(false);
        frame.getStyleClass().add("log-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        getChildren().addAll(content, vertical, horizontal, frame);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::wheeled);
    }

    /// Shows a log, where it was left.
    void show(OpenLog shown) {
        if (!log.equals(Optional.of(shown))) {
            log = Optional.of(shown);
            top = tops.getOrDefault(shown, 1L);
            horizontal.setValue(0);
            end = Long.MAX_VALUE;
        }
        refresh();
    }

    /// Goes to the end, and stays there as lines are added to a log that is followed.
    void toEnd() {
        scrolled(lastTop());
    }

    /// Shows nothing.
    void clear() {
        log = Optional.empty();
        pages.clear();
    }

    /// Takes in that lines were added, or that other places are marked.
    void refresh() {
        requestLayout();
        render();
    }

    /// Brings the chosen line into view.
    void reveal() {
        sought = chosen();
        sliding = chosen().filter(_ -> !model.atBeginningProperty().get());
        if (content.getHeight() > 0) {
            seek();
        }
        refresh();
    }

    private void seek() {
        sought.filter(line -> line < top || line >= top + wholeRows())
                .ifPresent(line -> scrolled(wraps() ? line : line - wholeRows() / 3));
        sought = Optional.empty();
    }

    /// Brings the first hit of a line into view from the side; where it is in view at the start of the line, that is shown, as other
    /// lines may end before a place further on.
    private void slideToHit(long line) {
        int row = (int) (line - top);
        if (wraps() || row < 0 || row >= rows.size()) {
            return;
        }
        double left = horizontal.getValue() + numbers.get(row).getWidth();
        double right = horizontal.getValue() + content.getWidth();
        rows.get(row).firstMark().ifPresent(mark -> {
            if (mark.getMaxX() <= content.getWidth()) {
                horizontal.setValue(0);
            } else if (mark.getMinX() < left || mark.getMaxX() > right) {
                // Of a hit that is wider than the view its beginning is what tells.
                double wanted = Math.min(mark.getMaxX() - content.getWidth() * MARK_AT,
                        mark.getMinX() - numbers.get(row).getWidth() - PADDING);
                horizontal.setValue(Math.clamp(wanted, 0, horizontal.getMax()));
            }
        });
    }

    private Optional<Long> chosen() {
        return model.lineProperty().get().filter(place -> log.equals(Optional.of(place.log()))).map(LinePlace::line);
    }

    private long lines() {
        return log.map(OpenLog::lines).orElse(0L);
    }

    private boolean wraps() {
        return model.wrapsProperty().get();
    }

    private int wholeRows() {
        if (!wraps()) {
            return Math.max(1, (int) (content.getHeight() / row()));
        }
        int whole = 0;
        while (whole < rows.size() && bottom(rows.get(whole)) <= content.getHeight()) {
            whole++;
        }
        return Math.max(1, whole);
    }

    private double row() {
        return rows.isEmpty() ? ROW : rows.getFirst().lineHeight();
    }

    private static double bottom(MarkedRow row) {
        return row.getLayoutY() + row.getHeight();
    }

    /// Nobody knows how many of the last lines fit once they are broken: the very last may come to the top.
    private long lastTop() {
        return wraps() ? Math.max(1, lines()) : Math.max(1, lines() - wholeRows() + 1);
    }

    private void scrolled(long wanted) {
        long now = Math.clamp(wanted, 1, lastTop());
        if (now != top) {
            top = now;
            log.ifPresent(shown -> tops.put(shown, now));
            vertical.setValue((double) now);
            render();
        }
    }

    @Override
    protected void layoutChildren() {
        double bar = vertical.prefWidth(-1);
        double low = horizontal.prefHeight(-1);
        double width = Math.max(0, getWidth() - bar);
        double height = Math.max(0, getHeight() - low);
        content.resizeRelocate(0, 0, width, height);
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
        clip.setWidth(width);
        clip.setHeight(height);
        vertical.resizeRelocate(width, 0, bar, height);
        horizontal.resizeRelocate(0, height, width, low);
        int wanted = (int) Math.ceil(height / row());
        while (rows.size() < wanted) {
            add();
        }
        boolean followsEnd = top >= end && log.filter(shown -> shown.scan() instanceof OpenLog.ScanState.Following)
                .isPresent();
        end = lastTop();
        seek();
        if (followsEnd) {
            scrolled(end);
        }
        vertical.setMin(1);
        vertical.setMax((double) lastTop());
        vertical.setBlockIncrement(wholeRows());
        vertical.setVisibleAmount((lastTop() - 1.0) * wholeRows() / Math.max(1, lines()));
        vertical.setDisable(lastTop() == 1);
        scrolled(top);
        vertical.setValue((double) top);
        render();
        if (sliding.flatMap(pages.pageProperty().get()::line).isPresent()) {
            sliding.ifPresent(this::slideToHit);
        }
    }

    private void add() {
        Label number = new Label();
        number.getStyleClass().add("line-number");
        number.setAlignment(Pos.CENTER_RIGHT);
        // The text slides below the number.
        number.setViewOrder(-1);
        MarkedRow row = new MarkedRow(number);
        row.getStyleClass().add("log-row");
        row.setManaged(false);
        row.fontProperty().subscribe((_, _) -> requestLayout());
        numbers.add(number);
        rows.add(row);
        content.getChildren().add(row);
        edges.add(new EdgeMarks(content));
    }

    /// Puts the rows below each other, as broad as the view or, where lines are not broken, side by side with what is scrolled to.
    private void place() {
        if (wraps()) {
            stack();
            return;
        }
        rows.forEach(row -> row.wrapAt(0));
        double widest = content.getWidth();
        for (int i = 0; i < rows.size(); i++) {
            widest = Math.max(widest, rows.get(i).prefWidth(-1));
        }
        horizontal.setMax(Math.max(0, widest - content.getWidth()));
        horizontal.setVisibleAmount(horizontal.getMax() * content.getWidth() / Math.max(1, widest));
        horizontal.setDisable(horizontal.getMax() == 0);
        for (int i = 0; i < rows.size(); i++) {
            double left = Math.min(horizontal.getValue(), horizontal.getMax());
            rows.get(i).resizeRelocate(-left, i * row(), widest, row());
            numbers.get(i).setTranslateX(left);
            edges.get(i).place(rows.get(i), numbers.get(i).getWidth(), left, content.getWidth());
        }
    }

    private void stack() {
        double width = content.getWidth();
        double top = 0;
        numbers.forEach(number -> number.setTranslateX(0));
        for (MarkedRow row : rows) {
            row.wrapAt(width);
            double height = row.prefHeight(width);
            row.resizeRelocate(0, top, width, height);
            top += height;
        }
        edges.forEach(EdgeMarks::hide);
        horizontal.setMax(0);
        horizontal.setDisable(true);
    }

    private void render() {
        if (log.isEmpty()) {
            return;
        }
        pages.want(log.get(), top, rows.size());
        LinePage page = pages.pageProperty().get().log().equals(log) ? pages.pageProperty().get() : LinePage.NONE;
        double room = PADDING + DIGIT * row() * Math.max(3, Long.toString(lines()).length());
        Optional<Long> chosen = chosen();
        for (int i = 0; i < rows.size(); i++) {
            long number = top + i;
            Label label = numbers.get(i);
            label.setMinWidth(room);
            label.setText(number <= lines() ? localization.now("logs.line-number", number) : "");
            Optional<LogLine> line = page.line(number);
            String text = line.map(this::shown).orElse("");
            rows.get(i).show(text, line.map(known -> marks(known, text)).orElse(List.of()));
            boolean isChosen = chosen.filter(at -> at == number).isPresent();
            rows.get(i).pseudoClassStateChanged(CHOSEN, isChosen);
            edges.get(i).choose(isChosen);
        }
        chosen.flatMap(page::line).ifPresent(line -> setAccessibleText(
                localization.now("logs.line.accessible", line.number(), line.text())));
        place();
    }

    /// The text of a line with a sign for each character that no font has.
    private String shown(LogLine line) {
        StringBuilder text = new StringBuilder(line.text());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\t') {
                text.setCharAt(i, '·');
            }
        }
        return line.cut() > 0 ? text + localization.now("logs.line.cut", line.cut()) : text.toString();
    }

    private List<TextMark> marks(LogLine line, String text) {
        List<TextMark> marks = new ArrayList<>();
        int length = Math.min(line.text().length(), text.length());
        for (LogHits.Place hit : log.orElseThrow().result().hits().on(line.number())) {
            boolean strong = model.walkProperty().get().equals(new Walk.OfRecord(hit.path()));
            if (hit.start() < length) {
                marks.add(new TextMark(hit.start(), Math.min(hit.end(), length),
                        strong ? TextMark.Look.CHOSEN_HIT : TextMark.Look.HIT));
            }
        }
        for (int at : find.placesIn(line.text())) {
            marks.add(new TextMark(at, Math.min(at + find.length(), length), TextMark.Look.FOUND));
        }
        return marks;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && content.contains(content.sceneToLocal(event.getSceneX(),
                event.getSceneY()))) {
            requestFocus();
            choose(top + (int) rows.stream().filter(row -> bottom(row) <= event.getY()).count());
            event.consume();
        }
    }

    private void choose(long line) {
        if (lines() > 0) {
            model.look(line);
        }
    }

    private void wheeled(ScrollEvent event) {
        scrolled(top - Math.round(Math.signum(event.getDeltaY())) * WHEEL);
        if (event.getDeltaX() != 0) {
            slide(-event.getDeltaX());
        }
        event.consume();
    }

    private void slide(double by) {
        sliding = Optional.empty();
        horizontal.setValue(Math.clamp(horizontal.getValue() + by, 0, horizontal.getMax()));
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            chosen().flatMap(pages.pageProperty().get()::line).ifPresent(line -> TextClipboard.put(line.text()));
            event.consume();
        } else if (!event.isAltDown() && !event.isShortcutDown() && moved(event.getCode())) {
            event.consume();
        }
    }

    private boolean moved(KeyCode code) {
        long here = chosen().orElse(top - 1);
        switch (code) {
            case UP -> choose(here - 1);
            case DOWN -> choose(here + 1);
            case PAGE_UP -> choose(here - wholeRows());
            case PAGE_DOWN -> choose(here + wholeRows());
            case HOME -> choose(1);
            case END -> choose(lines());
            case LEFT -> slide(-STEP);
            case RIGHT -> slide(STEP);
            case ENTER -> enter.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
