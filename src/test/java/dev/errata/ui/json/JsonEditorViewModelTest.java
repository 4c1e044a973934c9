package dev.errata.ui.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.json.Span;
import dev.errata.record.Change;
import dev.errata.ui.control.RowedText;
import dev.errata.ui.control.TextSplice;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.workspace.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonEditorViewModelTest {
    private static final String FILE = "redis/oom.json";
    private static final String TEXT = "{\n  \"id\": \"redis/oom\",\n  \"signature\": \"OOM\"\n}\n";

    @TempDir
    private Path folder;
    private final FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
    private final HandDrivenDelay delay = new HandDrivenDelay();

    /// A screen that holds the shown text as the area would.
    private static final class Paper implements JsonEditorViewModel.Follower {
        private String shown = "";
        private final List<TextSplice> splices = new ArrayList<>();
        private final List<Span> revealed = new ArrayList<>();

        @Override
        public void opened(RowedText text) {
            shown = text.shown();
        }

        @Override
        public void replaced(TextSplice onScreen) {
            splices.add(onScreen);
            shown = onScreen.applyTo(shown);
        }

        @Override
        public void revealed(Span span) {
            revealed.add(span);
        }

        private void type(JsonEditorViewModel model, int at, String typed) {
            TextSplice splice = new TextSplice(at, at, typed);
            shown = splice.applyTo(shown);
            model.typed(splice);
        }
    }

    private final Paper paper = new Paper();

    private CurationSession session(String text) {
        return new OpenFolder(folder).with(FILE, text).with("a/b.json", "{\"id\": \"a/b\"}").lookingAt(FILE, tasks);
    }

    private JsonEditorViewModel model(CurationSession session) {
        JsonEditorViewModel model = new JsonEditorViewModel(session, tasks, delay);
        model.follow(paper);
        return model;
    }

    private static String textOf(CurationSession session, String path) {
        return session.records().at(path).orElseThrow().text().text();
    }

    private static void setOutside(CurationSession session, String path, String text) {
        session.apply(new Step("json.step.edit", List.of(path),
                List.of(new Change.Edit(path, session.records().at(path).orElseThrow().text().withText(text))),
                Optional.empty()));
    }

    @Test
    void typingIsInTheRecordAtOnceAndOneUndoStep() {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        int end = TEXT.indexOf("OOM") + 3;
        paper.type(model, end, " c");
        paper.type(model, end + 2, "o");
        assertEquals(TEXT.replace("OOM", "OOM co"), textOf(session, FILE));
        session.undo();
        assertEquals(TEXT, textOf(session, FILE));
        assertEquals(TEXT, paper.shown);
    }

    @Test
    void typingElsewhereIsAnotherUndoStep() {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        paper.type(model, TEXT.indexOf("OOM"), "x");
        paper.type(model, TEXT.indexOf("redis"), "y");
        session.undo();
        assertEquals(TEXT.replace("OOM", "xOOM"), textOf(session, FILE));
    }

    @Test
    void brokenTextIsKeptSavedAndSaidToBeBroken() throws Exception {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        paper.type(model, 0, "oops ");
        session.workspace().save(List.of(FILE));
        assertEquals("oops " + TEXT, Files.readString(folder.resolve(FILE)));
        JsonMark first = model.marksProperty().get().getFirst();
        assertEquals(new Span(0, 4), first.span());
        assertEquals("json.UNKNOWN_WORD", first.phrase().key());
    }

    @Test
    void aChangeElsewhereReplacesOnlyWhatDiffers() {
        CurationSession session = session(TEXT);
        model(session);
        setOutside(session, FILE, TEXT.replace("OOM", "OOM command"));
        assertEquals(List.of(new TextSplice(TEXT.indexOf("OOM") + 3, TEXT.indexOf("OOM") + 3, " command")),
                paper.splices);
        assertEquals(textOf(session, FILE), paper.shown);
    }

    @Test
    void marksLineEndsAndBrokenBytesSurviveAnEdit() throws IOException {
        byte[] before = "\uFEFF{\r\n\t\"id\": \"redis/oom\",\n\t\"x\": \"?\"\r\n}".getBytes(StandardCharsets.UTF_8);
        int odd = new String(before, StandardCharsets.ISO_8859_1).indexOf('?');
        before[odd] = (byte) 0xFF;
        Files.createDirectories(folder.resolve("redis"));
        Files.write(folder.resolve(FILE), before);
        CurationSession session = new OpenFolder(folder).lookingAt(FILE, tasks);
        JsonEditorViewModel model = model(session);
        int behindOom = paper.shown.indexOf("oom") + 3;
        paper.type(model, behindOom, "2");
        paper.type(model, behindOom + 3, "\n\t\"n\": 1,");
        session.workspace().save(List.of(FILE));
        String expected = new String(before, StandardCharsets.ISO_8859_1).replace("oom\",\n",
                "oom2\",\n\t\"n\": 1,\n");
        assertArrayEquals(expected.getBytes(StandardCharsets.ISO_8859_1),
                Files.readAllBytes(folder.resolve(FILE)));
    }

    @Test
    void indentsWithTheUnitOfTheFileAsOneStep() {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        model.indent(2, 30, Indent.DEEPER);
        String indented = TEXT.replace("\n  \"", "\n    \"");
        assertEquals(indented, textOf(session, FILE));
        assertEquals(indented, paper.shown);
        session.undo();
        assertEquals(TEXT, paper.shown);
    }

    @Test
    void looksAtTheRecordThatTheSessionLooksAt() {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        session.currentProperty().set(Optional.of("a/b.json"));
        assertEquals("{\"id\": \"a/b\"}", paper.shown);
        session.currentProperty().set(Optional.empty());
        assertEquals("", paper.shown);
        paper.type(model, 0, "x");
        assertEquals(List.of(), session.workspace().unsaved());
    }

    @Test
    void followsNothingWhileItIsHidden() {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        model.hide();
        setOutside(session, FILE, "{}");
        assertEquals(TEXT, paper.shown);
        model.show();
        assertEquals("{}", paper.shown);
    }

    @Test
    void findsTheValueOfAPointerAndBack() {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        model.reveal(JsonPointer.of("signature"));
        assertEquals(List.of(new Span(TEXT.indexOf("\"signature"), TEXT.indexOf("\n}"))), paper.revealed);
        assertEquals(Optional.of(JsonPointer.of("signature")), model.pointerAt(TEXT.indexOf("OOM")));
        assertEquals(new JsonPosition(3, 17), model.positionAt(TEXT.indexOf("OOM")));
    }

    @Test
    void putsTheCaretAtTheBracketOfWhatWouldHoldAMissingValue() {
        String text = """
                {"id": "redis/oom",
                 "dead_ends": [{"action": "a"}]}""";
        JsonEditorViewModel model = model(session(text));
        model.reveal(JsonPointer.of("dead_ends", "0", "why_fails"));
        model.reveal(JsonPointer.of("regex"));
        model.reveal(JsonPointer.ROOT);
        int item = text.indexOf("{\"action");
        assertEquals(List.of(new Span(item, item), new Span(0, 0), new Span(0, 0)), paper.revealed);
    }

    @Test
    void whatIsTypedIntoALargeTextFollowsAPause() {
        String large = large();
        CurationSession session = session(large);
        JsonEditorViewModel model = model(session);
        paper.type(model, 1, " ");
        paper.type(model, 2, " ");
        assertEquals(large, textOf(session, FILE));
        delay.pass();
        assertEquals("{  " + large.substring(1), textOf(session, FILE));
        session.undo();
        assertEquals(large, paper.shown.replace("\n", ""));
    }

    @Test
    void whatIsTypedIntoALargeTextIsThereWhenTheRecordIsLeft() {
        String large = large();
        CurationSession session = session(large);
        JsonEditorViewModel model = model(session);
        paper.type(model, 1, " ");
        session.currentProperty().set(Optional.of("a/b.json"));
        assertEquals("{ " + large.substring(1), textOf(session, FILE));
        assertEquals("{\"id\": \"a/b\"}", textOf(session, "a/b.json"));
        assertEquals("a/b.json", model.path().orElseThrow());
    }

    @Test
    void aChangeElsewhereMeetsWhatWaitsInALargeText() {
        String large = large();
        CurationSession session = session(large);
        JsonEditorViewModel model = model(session);
        paper.type(model, 1, " ");
        setOutside(session, FILE, large + "\n");
        assertEquals("{ " + large.substring(1) + "\n", model.text().text());
        model.flush();
        assertEquals("{ " + large.substring(1) + "\n", textOf(session, FILE));
        assertEquals(model.text().shown(), paper.shown);
    }

    @Test
    void aLargeTextIsReadInTheBackground() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        FxTasks slow = new FxTasks(background, Runnable::run);
        CurationSession session = new OpenFolder(folder).with(FILE, large()).lookingAt(FILE, slow);
        JsonEditorViewModel model = new JsonEditorViewModel(session, slow, delay);
        model.follow(paper);
        model.reveal(JsonPointer.of("id"));
        assertTrue(model.loadingProperty().get());
        assertEquals("", paper.shown);
        background.runAll();
        assertFalse(model.loadingProperty().get());
        assertEquals(large(), model.text().text());
        assertEquals(1, paper.revealed.size());
    }

    @Test
    void whatIsTypedIntoALargeTextWhoseFileGoesMeanwhileIsKept() {
        CurationSession session = session(large());
        JsonEditorViewModel model = model(session);
        paper.type(model, 1, "\"mine\": 1, ");
        assertEquals(large(), textOf(session, FILE));
        session.apply(new Step("json.step.edit", List.of(FILE), List.of(new Change.Delete(FILE)), Optional.empty()));
        assertEquals("{\"mine\": 1, " + large().substring(1), textOf(session, FILE));
    }

    private static String large() {
        return "{\"id\": \"redis/oom\", \"tags\": [" + "\"0123456789\", ".repeat(JsonEditorViewModel.LARGE / 12)
                + "\"end\"]}";
    }

    @Test
    void halfACharacterShowsAsTheFileHasIt() {
        CurationSession session = session(TEXT);
        JsonEditorViewModel model = model(session);
        paper.type(model, TEXT.indexOf("OOM"), "\uD83D");
        assertEquals(TEXT.replace("OOM", "\uFFFDOOM"), paper.shown);
        assertEquals(JsonText.of(paper.shown), session.records().at(FILE).orElseThrow().text());
    }
}
