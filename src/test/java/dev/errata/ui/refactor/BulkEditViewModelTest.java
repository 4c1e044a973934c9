package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.refactor.BulkEdit;
import dev.errata.refactor.BulkOperation;
import dev.errata.refactor.BulkOutcome.Reason;
import dev.errata.refactor.FindText;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.workspace.StepName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class BulkEditViewModelTest {
    private RefactorFolder folder;
    private BulkRequest request;
    private BulkEditViewModel model;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
        ask(Optional.of(Field.CATEGORY), BulkAction.SET);
    }

    private void ask(Optional<Field> field, BulkAction action) {
        request = new BulkRequest(folder.desk.session().schema(), field, action);
        model = new BulkEditViewModel(folder.desk, new BulkScopes(folder.desk, selection(List.of(OOM, NIL),
                List.of(OOM, SLOW))), BulkScopes.Scope.ALL, request);
    }

    private static SelectedRecords selection(List<String> selected, List<String> shown) {
        return new SelectedRecords() {
            @Override
            public ObservableValue<List<String>> selected() {
                return new SimpleObjectProperty<>(selected);
            }

            @Override
            public List<String> shown() {
                return shown;
            }
        };
    }

    private List<String> paths() {
        return model.rows().stream().map(BulkEdit.Row::path).toList();
    }

    @Test
    void asksForAValueFirst() {
        assertEquals(List.of(), paths());
        assertEquals(Optional.of(Phrase.of("refactor.bulk.empty")), model.obstacle().getValue());
    }

    @Test
    void findsNoMistakeBeforeSomethingIsTyped() {
        assertEquals(Optional.empty(), model.mistake());
        request.valueProperty().set("x");
        request.valueProperty().set("");
        assertEquals(Optional.of(Phrase.of("refactor.bulk.empty")), model.mistake());
    }

    @Test
    void ticksNothingWhereNoRecordWouldChange() {
        assertEquals(Optional.of(Phrase.of("refactor.bulk.empty")), model.tickObstacle());
        request.valueProperty().set("x");
        assertEquals(Optional.empty(), model.tickObstacle());
        ask(Optional.of(Field.ERROR_CODE), BulkAction.CLEAR);
        assertEquals(Optional.of(Phrase.of("refactor.bulk.no-change")), model.tickObstacle());
    }

    @Test
    void showsWhatChangesFirstAndCountsTheRest() {
        request.valueProperty().set("resource_error");

        assertEquals(List.of(NIL, SLOW, OOM), paths());
        assertEquals(2, model.tickedProperty().get());
        assertEquals(Map.of(Reason.ALREADY_SO, 1), model.left());
        assertEquals(Optional.empty(), model.obstacle().getValue());
    }

    @Test
    void changesOnlyWhatIsTickedAsOneStep() {
        request.valueProperty().set("x");
        model.tick(model.rows().getFirst());
        model.apply();

        assertEquals(List.of("runtime_error", "x", "x"), folder.paths().stream()
                .map(path -> folder.record(path).string(Field.CATEGORY).orElseThrow()).toList());
        folder.undoByNotice();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void callsTheStepByTheNameOfTheOneRecordThatItEdits() {
        request.valueProperty().set("resource_error");
        model.tick(model.rows().getFirst());
        model.apply();
        assertEquals(StepName.words("refactor.step.bulk-one", List.of("redis/slow")),
                folder.desk.session().nextUndoProperty().get().orElseThrow().name());
    }

    @Test
    void appliesNoPreviewOfAnOlderText() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        HandDrivenDelay delay = new HandDrivenDelay();
        Desk desk = new Desk(folder.desk.session(), new FxTasks(background, Runnable::run), delay, folder.desk.tell());
        request = new BulkRequest(desk.session().schema(), Optional.of(Field.CATEGORY), BulkAction.SET);
        model = new BulkEditViewModel(desk, new BulkScopes(desk, selection(List.of(OOM), List.of(OOM))),
                BulkScopes.Scope.SHOWN, request);
        request.valueProperty().set("x");
        delay.pass();
        request.valueProperty().set("xy");
        background.runAll();
        assertEquals(Optional.of(Phrase.of("refactor.bulk.working")), model.obstacle().getValue());
        model.apply();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());

        delay.pass();
        background.runAll();
        assertEquals(Optional.empty(), model.obstacle().getValue());
        request.valueProperty().set("xyz");
        model.tickAll();
        model.tickAll();
        assertEquals(Optional.of(Phrase.of("refactor.bulk.working")), model.obstacle().getValue());
        model.apply();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
        delay.pass();
        background.runAll();
        model.apply();
        assertEquals(Optional.of("xyz"), folder.record(OOM).string(Field.CATEGORY));
    }

    @Test
    void changesNothingWhereNoneIsTicked() {
        request.valueProperty().set("x");
        model.tickAll();

        assertEquals(0, model.tickedProperty().get());
        assertEquals(Optional.of(Phrase.of("refactor.bulk.nothing")), model.obstacle().getValue());
        model.tickAll();
        assertEquals(3, model.tickedProperty().get());
    }

    @Test
    void offersTheSelectedTheShownAndAll() {
        assertEquals(List.of(BulkScopes.Scope.SELECTED, BulkScopes.Scope.SHOWN, BulkScopes.Scope.ALL),
                model.scopes().scopes());
        request.valueProperty().set("x");
        model.scopeProperty().set(BulkScopes.Scope.SHOWN);
        assertEquals(List.of(OOM, SLOW), paths());
        BulkScopes whole = new BulkScopes(folder.desk, selection(List.of(OOM), folder.paths()));
        assertEquals(List.of(BulkScopes.Scope.SELECTED, BulkScopes.Scope.ALL), whole.scopes());
    }

    @Test
    void anEditIsMeantForWhatIsSelectedBeItOneRecord() {
        assertEquals(BulkScopes.Scope.SELECTED, scopes(List.of(OOM), folder.paths()).toEdit());
        assertEquals(BulkScopes.Scope.SELECTED, scopes(List.of(OOM), List.of(OOM, SLOW)).toEdit());
        assertEquals(BulkScopes.Scope.SHOWN, scopes(List.of(), List.of(OOM, SLOW)).toEdit());
        assertEquals(BulkScopes.Scope.ALL, scopes(List.of(), folder.paths()).toEdit());
    }

    @Test
    void aSearchIsMeantForTheListUnlessSeveralAreSelected() {
        assertEquals(BulkScopes.Scope.ALL, scopes(List.of(OOM), folder.paths()).toSearch());
        assertEquals(BulkScopes.Scope.SHOWN, scopes(List.of(OOM), List.of(OOM, SLOW)).toSearch());
        assertEquals(BulkScopes.Scope.SELECTED, scopes(List.of(OOM, NIL), List.of(OOM, SLOW)).toSearch());
    }

    private BulkScopes scopes(List<String> selected, List<String> shown) {
        return new BulkScopes(folder.desk, selection(selected, shown));
    }

    @Test
    void looksAtTheDiffOfARow() {
        request.valueProperty().set("x");
        model.lookAt(Optional.of(model.rows().getFirst()));

        assertEquals(List.of("  \"category\": \"runtime_error\",", "  \"category\": \"x\","),
                model.diffProperty().get().orElseThrow().lines().stream()
                        .filter(line -> line.kind() != dev.errata.json.DiffLine.Kind.SAME).map(line -> line.text())
                        .toList());
        request.valueProperty().set("xy");
        assertEquals(0, model.rowToLookAt());
    }

    @Test
    void replacesInEveryText() {
        ask(Optional.empty(), BulkAction.REPLACE);
        request.optionsProperty().set(Set.of(FindText.Option.PATTERN));
        request.findProperty().set("(\\w+) command");
        request.valueProperty().set("$1 order");

        assertEquals(List.of(OOM, SLOW, NIL), paths());
        assertEquals(Map.of(Reason.NO_MATCH, 1), model.left());
        request.valueProperty().set("$2");
        assertEquals(Optional.of(Phrase.of("refactor.bulk.no-group", "2")), model.obstacle().getValue());
        request.findProperty().set("(");
        assertTrue(model.obstacle().getValue().filter(why -> why.key().equals("refactor.bulk.pattern")).isPresent());
    }

    @Test
    void addsTextWithoutTheSpacesAroundItButToAPatternAsItIs() {
        ask(Optional.of(Field.SIGNATURE), BulkAction.APPEND);
        request.valueProperty().set(" (again) ");
        assertEquals(Optional.of(new BulkOperation.AppendText("(again)")),
                request.asked().map(BulkRequest.Asked::operation));
        request.fieldProperty().set(Optional.of(Field.REGEX));
        assertEquals(Optional.of(new BulkOperation.AppendText(" (again) ")),
                request.asked().map(BulkRequest.Asked::operation));
    }

    @Test
    void refusesWhatTheFieldDoesNotTake() {
        ask(Optional.of(Field.CONFIDENCE), BulkAction.SET);
        for (Map.Entry<String, String> wrong : Map.of("x", "no-number", "1.5", "out-of-range").entrySet()) {
            request.valueProperty().set(wrong.getKey());
            assertEquals(Optional.of(Phrase.of("refactor.bulk." + wrong.getValue())), model.obstacle().getValue());
        }
        request.fieldProperty().set(Optional.of(Field.RESOLVABLE));
        request.valueProperty().set("maybe");
        assertEquals(Optional.of(Phrase.of("refactor.bulk.not-a-choice")), model.obstacle().getValue());
    }

    @Test
    void offersWhatFitsTheField() {
        assertEquals(List.of(BulkAction.SET, BulkAction.CLEAR), BulkAction.of(Field.CONFIDENCE));
        assertEquals(List.of(BulkAction.REPLACE, BulkAction.CLEAR, BulkAction.APPEND, BulkAction.REMOVE,
                BulkAction.RESPELL), BulkAction.of(Field.TAGS));
        assertEquals(List.of(BulkAction.SET, BulkAction.REPLACE, BulkAction.CLEAR, BulkAction.APPEND,
                BulkAction.RESPELL), BulkAction.of(Field.ROOT_CAUSE));
        request.fieldProperty().set(Optional.of(Field.TAGS));
        assertEquals(BulkAction.REPLACE, request.actionProperty().get());
    }
}
