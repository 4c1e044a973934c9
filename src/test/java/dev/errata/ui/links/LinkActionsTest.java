package dev.errata.ui.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.graph.EdgeKind;
import dev.errata.graph.Link;
import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.record.RecordShape;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkActionsTest {
    @TempDir
    private Path folder;
    private CurationSession session;
    private LinksViewModel model;
    private LinkActions actions;

    @BeforeEach
    void look() {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        session = new LinksFolder(folder).lookingAt(LinksFolder.OOM, tasks);
        model = new LinksViewModel(session, tasks);
        actions = new LinkActions(session);
    }

    private Link link(EdgeKind kind, String id) {
        return model.linksProperty().get().stream()
                .filter(link -> link.kind() == kind && link.otherId().equals(id)).findFirst().orElseThrow();
    }

    private String text(String path) {
        return session.records().at(path).orElseThrow().text().text();
    }

    private StepName lastStep() {
        return session.nextUndoProperty().get().map(Step::name).orElseThrow();
    }

    private static StepName name(String key, String list, String id) {
        return StepName.of(key, new StepName.Place(RecordShape.FLAT, JsonPointer.of("transition_graph", list)),
                new StepName.Words(id));
    }

    private static Optional<Phrase> because(String word) {
        return Optional.of(Phrase.of("links.obstacle." + word));
    }

    @Test
    void otherRecordIsLookedAt() {
        actions.open(link(EdgeKind.LEADS_TO, "redis/fork"));
        assertEquals(Optional.of(LinksFolder.FORK), session.currentProperty().get());
        assertEquals(because("unknown"), actions.openObstacle(linkOfOom(EdgeKind.LEADS_TO, "redis/gone")));
    }

    private Link linkOfOom(EdgeKind kind, String id) {
        session.currentProperty().set(Optional.of(LinksFolder.OOM));
        return link(kind, id);
    }

    @Test
    void missingMirrorIsWrittenIntoTheOtherRecordWithoutAProbability() {
        actions.mirror(link(EdgeKind.LEADS_TO, "redis/fork"));
        assertEquals(
                "{\"id\": \"redis/fork\", \"signature\": \"Can't save in background: fork\", \"transition_graph\": "
                        + "{\"preceded_by\": [{\"error_id\": \"redis/oom\", \"condition\": \"\"}]}}\n",
                text(LinksFolder.FORK).replaceAll("\\s*\\n\\s*(?=[^\\s])", " ").replace("{ ", "{").replace(" }", "}")
                        .replace("[ ", "[").replace(" ]", "]"));
        assertEquals(LinksFolder.OOM_TEXT, text(LinksFolder.OOM));
        assertEquals(Link.Side.BOTH, link(EdgeKind.LEADS_TO, "redis/fork").side());
        assertEquals(name("links.step.mirror", "leads_to", "redis/fork"), lastStep());
    }

    @Test
    void edgeOfTheOtherRecordIsTakenOver() {
        actions.mirror(link(EdgeKind.PRECEDED_BY, "redis/disk"));
        assertEquals(LinksFolder.OOM_TEXT.replace("\"preceded_by\": []",
                "\"preceded_by\": [{\"error_id\": \"redis/disk\", \"condition\": \"\"}]"), text(LinksFolder.OOM));
        assertEquals(Link.Side.BOTH, link(EdgeKind.PRECEDED_BY, "redis/disk").side());
    }

    @Test
    void mirrorIsRefusedWithAReason() {
        assertEquals(because("mirrored"), actions.mirrorObstacle(link(EdgeKind.CONFUSED_WITH, "redis/disk")));
        assertEquals(because("unknown"), actions.mirrorObstacle(link(EdgeKind.LEADS_TO, "redis/gone")));
        actions.mirror(link(EdgeKind.CONFUSED_WITH, "redis/disk"));
        assertEquals(Optional.empty(), session.nextUndoProperty().get());
    }

    @Test
    void linkIsTakenOutOfThisRecordOrOfBothInOneStep() {
        String confusion = "{\"error_id\": \"redis/disk\", \"distinction\": \"memory, not disk\"}";
        actions.remove(link(EdgeKind.CONFUSED_WITH, "redis/disk"));
        assertEquals(LinksFolder.OOM_TEXT.replace(confusion, ""), text(LinksFolder.OOM));
        assertEquals(LinksFolder.DISK_TEXT, text(LinksFolder.DISK));
        assertEquals(because("elsewhere"), actions.removeObstacle(link(EdgeKind.CONFUSED_WITH, "redis/disk")));
        session.undo();
        actions.removeBoth(link(EdgeKind.CONFUSED_WITH, "redis/disk"));
        assertEquals(LinksFolder.OOM_TEXT.replace(confusion, ""), text(LinksFolder.OOM));
        assertEquals(
                LinksFolder.DISK_TEXT.replace("{\"error_id\": \"redis/oom\", \"distinction\": \"disk, not memory\"}",
                        ""),
                text(LinksFolder.DISK));
        session.undo();
        assertEquals(List.of(LinksFolder.OOM_TEXT, LinksFolder.DISK_TEXT),
                List.of(text(LinksFolder.OOM), text(LinksFolder.DISK)));
    }

    @Test
    void nothingHappensToALinkThatHasBeenOvertaken() {
        Link second = link(EdgeKind.LEADS_TO, "redis/gone");
        actions.remove(link(EdgeKind.LEADS_TO, "redis/fork"));
        String now = text(LinksFolder.OOM);
        actions.remove(second);
        assertEquals(now, text(LinksFolder.OOM));
    }

    @Test
    void newLinkIsWrittenIntoBothRecordsAsOneStep() {
        actions.add(EdgeKind.CONFUSED_WITH, "go/panic", Link.Side.BOTH);
        assertEquals(Link.Side.BOTH, link(EdgeKind.CONFUSED_WITH, "go/panic").side());
        assertEquals(name("links.step.add", "frequently_confused_with", "go/panic"), lastStep());
        assertEquals(List.of("go/panic.json", LinksFolder.OOM), session.unsavedProperty().get());
        session.undo();
        assertEquals(List.of(), session.unsavedProperty().get());
        actions.add(EdgeKind.CONFUSED_WITH, "go/panic", Link.Side.HERE);
        assertEquals(Link.Side.HERE, link(EdgeKind.CONFUSED_WITH, "go/panic").side());
    }

    @Test
    void mirrorThatStandsAlreadyIsNotWrittenTwice() {
        actions.add(EdgeKind.PRECEDED_BY, "redis/disk", Link.Side.BOTH);
        assertEquals(LinksFolder.DISK_TEXT, text(LinksFolder.DISK));
        assertEquals(Link.Side.BOTH, link(EdgeKind.PRECEDED_BY, "redis/disk").side());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',         no-target
            redis/oom,  self
            redis/gone, unknown
            redis/fork, known
            """)
    void newLinkIsRefusedWithAReason(String id, String reason) {
        assertEquals(because(reason), actions.addObstacle(EdgeKind.LEADS_TO, id));
        actions.add(EdgeKind.LEADS_TO, id, Link.Side.BOTH);
        assertEquals(List.of(), session.unsavedProperty().get());
    }

    @Test
    void brokenRecordGetsNoLink() {
        session.currentProperty().set(Optional.of("redis/broken.json"));
        assertEquals(because("unreadable"), actions.addObstacle(EdgeKind.LEADS_TO, "redis/oom"));
    }

    @Test
    void lettersTypedIntoOneMemberAreOneStepNamedByIt() {
        Link link = link(EdgeKind.LEADS_TO, "redis/fork");
        actions.type(LinksFolder.OOM, link.edge(), Field.LEADS_TO_CONDITION, "if");
        actions.type(LinksFolder.OOM, link.edge(), Field.LEADS_TO_CONDITION, "if it");
        assertEquals(LinksFolder.OOM_TEXT.replace("when it forks", "if it"), text(LinksFolder.OOM));
        assertEquals(StepName.at("links.step.edit", RecordShape.FLAT,
                JsonPointer.of("transition_graph", "leads_to", "0", "condition")), lastStep());
        session.undo();
        assertEquals(LinksFolder.OOM_TEXT, text(LinksFolder.OOM));
    }
}
