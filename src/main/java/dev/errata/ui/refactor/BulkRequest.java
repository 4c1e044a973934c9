package dev.errata.ui.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordSchema;
import dev.errata.refactor.BulkOperation;
import dev.errata.refactor.FieldInput;
import dev.errata.refactor.FindText;
import dev.errata.refactor.Replacement;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.ui.fx.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What somebody asks a bulk edit to do: a field, what is done to it, and with what.
final class BulkRequest {

    /// What is asked for, ready to be done.
    record Asked(Set<Field> fields, BulkOperation operation) {}

    /// What became of what was typed.
    private sealed interface Reading {
        record Ok(BulkOperation operation) implements Reading {}

        record Wrong(Phrase why) implements Reading {}
    }

    private final FieldInput input;
    private final ObjectProperty<Optional<Field>> field;
    private final ObjectProperty<BulkAction> action;
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty find = new SimpleStringProperty("");
    private final ObjectProperty<Set<FindText.Option>> options = new SimpleObjectProperty<>(Set.of());
    private Runnable listener = () -> {};

    /// @param field  empty for every field that holds text
    BulkRequest(RecordSchema schema, Optional<Field> field, BulkAction action) {
        this.input = new FieldInput(schema);
        this.field = new SimpleObjectProperty<>(field);
        this.action = new SimpleObjectProperty<>(action);
        this.field.subscribe((_, _) -> fieldChanged());
        this.action.subscribe((_, _) -> listener.run());
        value.subscribe((_, _) -> listener.run());
        find.subscribe((_, _) -> listener.run());
        options.subscribe((_, _) -> listener.run());
    }

    /// Hears each change of what is asked for.
    void onChange(Runnable heard) {
        listener = heard;
    }

    /// The field; empty for every field that holds text.
    ObjectProperty<Optional<Field>> fieldProperty() {
        return field;
    }

    ObjectProperty<BulkAction> actionProperty() {
        return action;
    }

    /// The value, the items, or what is put in the place of what is found.
    StringProperty valueProperty() {
        return value;
    }

    /// What is looked for.
    StringProperty findProperty() {
        return find;
    }

    /// How what is looked for is meant.
    ObjectProperty<Set<FindText.Option>> optionsProperty() {
        return options;
    }

    /// What can be done to the field.
    List<BulkAction> actions() {
        return field.get().map(BulkAction::of).orElse(List.of(BulkAction.REPLACE));
    }

    /// Whether what is typed for the field may have several lines: prose, and lists with an item on each line.
    boolean hasLines() {
        return field.get()
                .filter(one -> one.kind() == FieldKind.PROSE || one.kind().isScalarList() && one != Field.TAGS)
                .isPresent();
    }

    /// What is asked for; empty while that makes no sense.
    Optional<Asked> asked() {
        return reading() instanceof Reading.Ok(BulkOperation operation)
                ? Optional.of(new Asked(fields(), operation))
                : Optional.empty();
    }

    /// Why what is asked for makes no sense; empty where it does.
    Optional<Phrase> obstacle() {
        return reading() instanceof Reading.Wrong(Phrase why) ? Optional.of(why) : Optional.empty();
    }

    /// How what is looked for is meant, where it is a pattern.
    PatternOptions patternOptions() {
        return new FindText(find.get(), options.get()).patternOptions();
    }

    /// Where the pattern that is looked for goes wrong; empty where it does not, or there is none yet.
    Optional<PatternFault> fault() {
        return !find.get().isEmpty() && options.get().contains(FindText.Option.PATTERN)
                && new FindText(find.get(), options.get()).compile() instanceof PatternFault fault
                        ? Optional.of(fault)
                        : Optional.empty();
    }

    private Set<Field> fields() {
        return field.get().<Set<Field>>map(EnumSet::of).orElseGet(BulkRequest::everyText);
    }

    private static Set<Field> everyText() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Field.all().stream().filter(field -> field.children().isEmpty() && field != Field.ID
                && BulkAction.of(field).contains(BulkAction.REPLACE)).forEach(fields::add);
        return fields;
    }

    private void fieldChanged() {
        if (!actions().contains(action.get())) {
            action.set(actions().getFirst());
        } else {
            listener.run();
        }
    }

    private Reading reading() {
        return switch (action.get()) {
            case CLEAR -> new Reading.Ok(new BulkOperation.Clear());
            case SET -> value(read -> new Reading.Ok(new BulkOperation.Set(read)));
            case APPEND -> value(read -> new Reading.Ok(addition(read)));
            case REMOVE -> value(read -> new Reading.Ok(new BulkOperation.RemoveItems(items(read))));
            case RESPELL -> find.get().isEmpty() || value.get().isBlank()
                    ? wrong("refactor.bulk.empty")
                    : new Reading.Ok(new BulkOperation.Respell(Map.of(find.get().strip(), value.get().strip())));
            case REPLACE -> replacement();
        };
    }

    private interface Use {
        Reading of(JsonValue value);
    }

    private Reading value(Use use) {
        return switch (input.value(field.get().orElse(Field.SIGNATURE), value.get())) {
            case FieldInput.Reading.Ok(JsonValue read) -> use.of(read);
            case FieldInput.Reading.Refused(FieldInput.Reason reason) -> wrong(
                    "refactor.bulk." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /// A space around prose is a slip; in a pattern it means something.
    private BulkOperation addition(JsonValue read) {
        boolean pattern = field.get().filter(Field.REGEX::equals).isPresent();
        return read instanceof JsonString(String text)
                ? new BulkOperation.AppendText(pattern ? text : text.strip())
                : new BulkOperation.Append(items(read));
    }

    private static List<JsonValue> items(JsonValue list) {
        return list instanceof JsonArray array ? array.items() : List.of(list);
    }

    private Reading replacement() {
        if (find.get().isEmpty()) {
            return wrong("refactor.bulk.nothing-to-find");
        }
        return switch (new FindText(find.get(), options.get()).compile()) {
            case PatternFault fault -> wrong("refactor.bulk.pattern", fault.offset() + 1);
            case CompiledPattern pattern -> replacement(pattern);
        };
    }

    private Reading replacement(CompiledPattern pattern) {
        if (!options.get().contains(FindText.Option.PATTERN)) {
            return new Reading.Ok(new BulkOperation.ReplaceMatches(pattern, Replacement.literal(value.get())));
        }
        return switch (Replacement.read(value.get(), pattern)) {
            case Replacement.Reading.Ok(Replacement read) ->
                new Reading.Ok(new BulkOperation.ReplaceMatches(pattern, read));
            case Replacement.Reading.NoSuchGroup(String group, int _) -> wrong("refactor.bulk.no-group", group);
        };
    }

    private static Reading wrong(String key, Object... arguments) {
        return new Reading.Wrong(Phrase.of(key, arguments));
    }
}
