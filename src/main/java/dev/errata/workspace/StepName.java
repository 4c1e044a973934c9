package dev.errata.workspace;

import dev.errata.json.JsonPointer;
import dev.errata.record.RecordShape;
import java.util.List;

/// What a step is called, to be put into the words of a language at the edge.
///
/// @param key       bundle key, such as `edit.step.edit`
/// @param arguments what fills its gaps, in order
public record StepName(String key, List<Argument> arguments) {

    /// Something that a name speaks of.
    public sealed interface Argument {}

    /// Words that are the same in every language, such as an id or a number.
    public record Words(String text) implements Argument {}

    /// A place of a record, which is called by the label of its field.
    public record Place(RecordShape shape, JsonPointer pointer) implements Argument {}

    /// Another name, such as that of the step that is taken back.
    public record Name(StepName name) implements Argument {}

    public StepName {
        arguments = List.copyOf(arguments);
    }

    /// A name with these gaps filled.
    public static StepName of(String key, Argument... arguments) {
        return new StepName(key, List.of(arguments));
    }

    /// A name that speaks of a place.
    public static StepName at(String key, RecordShape shape, JsonPointer pointer) {
        return of(key, new Place(shape, pointer));
    }

    /// A name whose gaps are filled by plain words.
    public static StepName words(String key, List<String> words) {
        return new StepName(key, words.stream().<Argument>map(Words::new).toList());
    }
}
