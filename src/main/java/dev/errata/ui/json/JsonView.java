package dev.errata.ui.json;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.Span;
import dev.errata.ui.control.RowedArea;
import dev.errata.ui.control.RowedText;
import dev.errata.ui.control.TextSplice;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.RecordPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.PlainTextChange;

/// What the editor of the JSON text consists of: the area, its gutter, the bars above and the line below.
final class JsonView {
    private final JsonEditorViewModel model;
    private final FindModel finding;
    private final RowedArea area = new RowedArea();
    private final JsonPaint paint;
    private final JsonGutter gutter;
    private final JsonFooter footer;
    private final FindBar findBar;
    private final GoToBar goToBar;
    private final VBox bars = new VBox();
    private final BorderPane root = new BorderPane();
    private final Newest laying;
    private final List<Command> commands;
    private final Consumer<JsonPointer> toField;
    private boolean following;
    private boolean followed;
    private boolean footerWaits;
    private final FxTasks tasks;

    /// @param commands those whose keys work while the focus is in the text
    /// @param toField  goes to the field that the reader asks for in the text
    JsonView(JsonEditorViewModel model, Localization localization, FxTasks tasks, Delay delay, List<Command> commands,
            Consumer<JsonPointer> toField) {
        this.model = model;
        this.tasks = tasks;
        this.commands = commands;
        this.toField = toField;
        finding = new FindModel(tasks);
        paint = new JsonPaint(area, tasks, delay);
        gutter = new JsonGutter(localization, model::text);
        footer = new JsonFooter(localization, area.wrapTextProperty(), toField);
        findBar = new FindBar(finding, localization, new Finding());
        goToBar = new GoToBar(Bindings.createObjectBinding(() -> model.text().lines(), model.textProperty()),
                localization, this::goTo, this::closeBars);
        laying = tasks.newest();
        assemble(localization);
        listen(localization);
    }

    Node node() {
        return root;
    }

    void focus() {
        area.requestFocus();
    }

    /// Goes to the place, unless the caret stands there already because the text on the screen has just changed there.
    void show(RecordPlace place) {
        if (!followed) {
            place.pointer().ifPresent(model::reveal);
        }
        area.requestFocus();
    }

    /// The innermost value at the caret; empty where there is none, or the text is broken.
    Optional<JsonPointer> place() {
        return model.pointerAt(area.getCaretPosition());
    }

    List<Command> commands() {
        return commands;
    }

    /// Lets go of what is being laid out.
    void close() {
        laying.cancel();
        paint.showAll();
    }

    private void assemble(Localization localization) {
        root.setId("json-editor");
        root.getStyleClass().add("json-editor");
        area.setId("json-area");
        area.getStyleClass().addAll("json-area", "code");
        area.setParagraphGraphicFactory(gutter);
        area.setAccessibleText(localization.now("json.area.name"));
        Label loading = notice("json-loading", localization, "json.loading");
        loading.visibleProperty().bind(model.loadingProperty());
        loading.managedProperty().bind(loading.visibleProperty());
        Label cutShort = notice("json-cut-short", localization, "json.cut-short");
        cutShort.visibleProperty().bind(model.cutShortProperty());
        cutShort.managedProperty().bind(cutShort.visibleProperty());
        root.setTop(new VBox(bars, loading, cutShort));
        root.setCenter(new VirtualizedScrollPane<>(area));
        root.setBottom(footer.node());
    }

    private static Label notice(String id, Localization localization, String key) {
        Label notice = new Label();
        notice.setId(id);
        notice.getStyleClass().addAll("quiet", "json-notice");
        notice.textProperty().bind(localization.text(key));
        return notice;
    }

    private void listen(Localization localization) {
        area.onTyped(this::typed);
        new JsonKeys(this, area, model).listen();
        area.editableProperty().bind(model.loadingProperty().or(model.cutShortProperty()).not());
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.endTyping();
            }
        });
        area.caretPositionProperty().addListener((_, _, _) -> say());
        footer.node().widthProperty().subscribe(_ -> say());
        model.textProperty().subscribe(text -> {
            area.know(text);
            finding.look(text.text());
            say();
        });
        model.marksProperty().subscribe(this::mark);
        finding.placesProperty()
                .subscribe(places -> paint.showFound(places, finding.queryProperty().get().length()));
        finding.whenFound(this::selectFirst);
        localization.messages().subscribe(_ -> {
            area.setAccessibleText(localization.now("json.area.name"));
            redrawGutter(_ -> true);
            say();
        });
        model.follow(new Screen());
    }

    /// What the model asks of the screen.
    private final class Screen implements JsonEditorViewModel.Follower {
        @Override
        public void opened(RowedText text) {
            if (text.text().length() <= JsonEditorViewModel.LARGE) {
                laying.cancel();
                paint.open(text, JsonPaint.document(text));
            } else {
                laying.start((_, _) -> JsonPaint.document(text), document -> {
                    paint.open(text, document);
                    catchUp(text);
                }, failure -> {
                    throw new IllegalStateException("the text could not be laid out", failure);
                });
            }
        }

        @Override
        public void replaced(TextSplice onScreen) {
            area.apply(onScreen);
            paintFrom(onScreen);
            if (following) {
                followed = true;
                int caret = onScreen.start() + onScreen.text().length();
                area.moveTo(caret);
                area.requestFollowCaret();
            }
        }

        @Override
        public void revealed(Span span) {
            select(span);
        }
    }

    /// The text may have changed while a large one was laid out.
    private void catchUp(RowedText laid) {
        RowedText now = model.text();
        TextSplice missed = TextSplice.between(laid.shown(), now.shown());
        if (!missed.isIdle()) {
            area.apply(missed);
            paintFrom(missed);
        }
    }

    private void typed(List<PlainTextChange> changes) {
        TextSplice splice = changes.size() == 1
                ? splice(changes.getFirst())
                : TextSplice.between(model.text().shown(), area.getText());
        model.typed(splice);
        paintFrom(splice);
    }

    private static TextSplice splice(PlainTextChange change) {
        return new TextSplice(change.getPosition(), change.getPosition() + change.getRemoved().length(),
                change.getInserted());
    }

    private void paintFrom(TextSplice onScreen) {
        RowedText now = model.text();
        int last = Math.min(onScreen.start() + onScreen.text().length(), now.shownLength());
        paint.change(now, now.rowOfShown(Math.min(onScreen.start(), now.shownLength())), now.rowOfShown(last));
    }

    private void mark(List<JsonMark> marks) {
        paint.showFaults(marks);
        gutter.show(marks).ifPresent(this::redrawGutter);
        say();
    }

    /// Which rows can be seen is asked once: each answer lays the area out.
    private void redrawGutter(IntPredicate rows) {
        tasks.later(() -> {
            if (!area.getVisibleParagraphs().isEmpty()) {
                int first = area.firstVisibleParToAllParIndex();
                IntStream.rangeClosed(first, area.lastVisibleParToAllParIndex()).filter(rows)
                        .forEach(area::recreateParagraphGraphic);
            }
        });
    }

    /// Brings the line under the text up to date, once for all that happens now.
    private void say() {
        if (!footerWaits) {
            footerWaits = true;
            tasks.later(() -> {
                footerWaits = false;
                int caret = Math.min(area.getCaretPosition(), model.text().shownLength());
                paint.showBrackets(Brackets.at(model.text().text(), model.text().toFile(caret)));
                footer.show(model.positionAt(caret), model.pointerAt(caret),
                        gutter.marks(model.text().rowOfShown(caret)));
                footer.show(model.text().lineEnds(), model.hasBom() ? Optional.of("BOM") : Optional.empty(),
                        IndentUnit.of(model.text().text()));
            });
        }
    }

    void goTo(JsonPosition position) {
        closeBars();
        int offset = model.text().offsetOf(position);
        select(new Span(offset, offset));
        area.requestFocus();
    }

    private void select(Span span) {
        paint.showAll();
        RowedText text = model.text();
        int start = text.toShown(Math.min(span.start(), text.text().length()));
        int end = text.toShown(Math.min(span.end(), text.text().length()));
        area.selectRange(end, start);
        int row = text.rowOfShown(start);
        boolean inView = !area.getVisibleParagraphs().isEmpty() && row > area.firstVisibleParToAllParIndex()
                && row < area.lastVisibleParToAllParIndex();
        if (!inView) {
            area.showParagraphAtCenter(row);
        }
        area.requestFollowCaret();
    }

    /// Takes the last step back, wherever it was made; the caret follows it if the text is in front.
    void undo() {
        follow(model::undo);
    }

    /// Does the step again that was last taken back, wherever it was made.
    void redo() {
        follow(model::redo);
    }

    private void follow(Runnable change) {
        following = true;
        followed = false;
        change.run();
        following = false;
        followed = false;
    }

    void openFind() {
        bars.getChildren().setAll(findBar.node());
        finding.open();
        findBar.start(area.getSelectedText());
    }

    void openGoTo() {
        finding.close();
        bars.getChildren().setAll(goToBar.node());
        goToBar.start();
    }

    void closeBars() {
        finding.close();
        if (!bars.getChildren().isEmpty()) {
            bars.getChildren().clear();
            area.requestFocus();
        }
    }

    boolean hasBar() {
        return !bars.getChildren().isEmpty();
    }

    void findNext() {
        if (finding.isOpen()) {
            finding.next(model.text().toFile(area.getSelection().getEnd())).ifPresent(this::select);
        } else {
            openFind();
        }
    }

    void findPrevious() {
        if (finding.isOpen()) {
            finding.previous(model.text().toFile(area.getSelection().getStart())).ifPresent(this::select);
        } else {
            openFind();
        }
    }

    /// While the reader types what to look for, the first place from where the selection starts is shown.
    private void selectFirst() {
        if (finding.isOpen() && !finding.placesProperty().get().isEmpty() && !area.isFocused()) {
            finding.next(model.text().toFile(area.getSelection().getStart())).ifPresent(this::select);
        }
    }

    void toggleWrap() {
        area.setWrapText(!area.isWrapText());
    }

    void goToField() {
        place().ifPresent(toField);
    }

    /// What the find bar asks for.
    private final class Finding implements FindBar.Actions {
        @Override
        public void next() {
            findNext();
        }

        @Override
        public void previous() {
            findPrevious();
        }

        @Override
        public void close() {
            closeBars();
        }
    }
}
