package dev.errata.exchange;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonProblem;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an import would do to a folder. Nothing that is there is written over.
///
/// @param creates   the new files
/// @param same      how many records are there already as they are
/// @param conflicts those of the refused that somebody can settle, field by field
/// @param refused   what stays out unless somebody settles it
/// @param kept      how many records keep each member for which the flat shape has no place, by its name
public record RecordImport(List<Change.Create> creates, int same, List<Conflict> conflicts, List<Refusal> refused,
        SortedMap<String, Integer> kept) {

    public RecordImport {
        creates = List.copyOf(creates);
        conflicts = List.copyOf(conflicts);
        refused = List.copyOf(refused);
    }

    /// A record that the folder has with other values.
    ///
    /// @param from      where it comes from, such as `all.csv:3`
    /// @param imported  what is imported, in the shape of the one that is there
    /// @param differing the members whose values differ, by their names in the flat shape
    public record Conflict(String from, ErrorRecord there, JsonText imported, List<String> differing) {

        public Conflict {
            differing = List.copyOf(differing);
        }
    }

    /// Why something stays out.
    public enum Reason {
        /// It is no JSON; the problem says why.
        BROKEN,
        /// A key stands twice in an object, of which one value would be lost; the detail is the key.
        KEY_TWICE,
        /// It is no JSON object.
        NO_OBJECT,
        /// The file is neither UTF-8 nor marked as UTF-16.
        ENCODING,
        /// The table has columns of one name; the detail has the names.
        COLUMN_TWICE,
        /// A quote of the table is not closed, so that nobody knows what is a cell from there on.
        UNCLOSED,
        /// The row has more or fewer cells than the table has columns; the detail is both numbers.
        CELLS,
        /// Cells cannot be read as what their column has; the detail is what that is called.
        CELL,
        /// It has no id under which it could stand; the detail is what it has.
        NO_ID,
        /// Another record has its id; the detail names what differs.
        CONFLICT,
        /// The import itself has another record of its id; the detail says where that is from.
        TWICE,
        /// It is a file too large for a record; the detail is what a record may have.
        TOO_LARGE,
        /// It is a link, which is not followed.
        LINK
    }

    /// Something that stays out.
    ///
    /// @param from    where it comes from: a file, its line and, where one is known, the column, such as `all.ndjson:3:14`
    /// @param problem what is wrong with JSON that is [broken][Reason#BROKEN]
    public record Refusal(String from, Reason reason, String detail, Optional<JsonProblem> problem) {

        /// Bundle key of the message; its arguments are [#from] and [#detail], or in place of that what the problem is.
        public String messageKey() {
            return switch (reason) {
                case BROKEN -> "exchange.import.broken";
                case KEY_TWICE -> "exchange.import.key-twice";
                case NO_OBJECT -> "exchange.import.no-object";
                case ENCODING -> "exchange.import.encoding";
                case COLUMN_TWICE -> "exchange.import.column-twice";
                case UNCLOSED -> "exchange.import.unclosed";
                case CELLS -> "exchange.import.cells";
                case CELL -> "exchange.import.cell";
                case NO_ID -> "exchange.import.no-id";
                case CONFLICT -> "exchange.import.conflict";
                case TWICE -> "exchange.import.twice";
                case TOO_LARGE -> "exchange.import.too-large-record";
                case LINK -> "exchange.import.link";
            };
        }
    }

    /// Looks at a file or folder, and at what stands where its records would.
    ///
    /// @param progress hears how much is read
    /// @throws ImportRefusedException where it is too large
    /// @throws IOException            where it cannot be read
    public static RecordImport of(Path source, RecordSet into, Progress progress, Cancellation cancellation)
            throws IOException {
        return of(source, into, ImportLimits.DEFAULT, progress, cancellation);
    }

    static RecordImport of(Path source, RecordSet into, ImportLimits limits, Progress progress,
            Cancellation cancellation) throws IOException {
        ImportSource read = new ImportSource(limits, progress, cancellation);
        read.read(source);
        return of(read.items(), into, cancellation);
    }

    /// The same for a text: one record, an array, or one record a line.
    ///
    /// @param name what the text is called
    public static RecordImport ofText(String name, String text, RecordSet into, Cancellation cancellation) {
        ImportSource read = new ImportSource(ImportLimits.DEFAULT, Progress.NONE, cancellation);
        read.paste(name, text);
        return of(read.items(), into, cancellation);
    }

    /// Whether a file holds several records, as its ending and its begin have it: a JSON array, or a table or lines of records. A log
    /// may have lines of JSON too, but they have no id and pattern.
    ///
    /// @throws IOException where it cannot be read
    public static boolean holdsSeveral(Path file) throws IOException {
        return ImportSource.holdsSeveral(file);
    }

    private static RecordImport of(ImportItems read, RecordSet into, Cancellation cancellation) {
        List<Refusal> refused = new ArrayList<>(read.refusals());
        List<Change.Create> creates = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        SortedMap<String, Integer> kept = new TreeMap<>();
        Map<String, String> taken = new HashMap<>();
        int same = 0;
        for (ImportItem item : read.items()) {
            cancellation.check();
            Optional<String> spelled = new ErrorRecord(item.from(), item.text()).id();
            Optional<RecordId> id = spelled.flatMap(RecordId::parse);
            if (id.isEmpty()) {
                refused.add(refusal(item, Reason.NO_ID, spelled.orElse("–")));
                continue;
            }
            String path = id.get().path();
            Optional<ErrorRecord> there = into.withId(id.get().text()).stream().findFirst().or(() -> into.at(path));
            List<String> differing = there.map(record -> differing(record.text(), item.text())).orElse(List.of());
            if (there.isPresent() && differing.isEmpty()) {
                same++;
            } else if (taken.containsKey(path)) {
                refused.add(refusal(item, Reason.TWICE, id.get() + ": " + taken.get(path)));
            } else if (there.isPresent()) {
                taken.put(path, item.from());
                conflicts.add(new Conflict(item.from(), there.get(), inShapeOf(there.get(), item.text()), differing));
                refused.add(refusal(item, Reason.CONFLICT, id.get() + ": " + String.join(", ", differing)));
            } else {
                taken.put(path, item.from());
                creates.add(new Change.Create(path, item.text()));
                item.kept().forEach(name -> kept.merge(name, 1, Integer::sum));
            }
        }
        return new RecordImport(creates, same, conflicts, refused, kept);
    }

    private static Refusal refusal(ImportItem item, Reason reason, String detail) {
        return new Refusal(item.from(), reason, detail, Optional.empty());
    }

    private static JsonText inShapeOf(ErrorRecord there, JsonText imported) {
        return there.shape() == RecordShape.ERROR_CANON
                && RecordShape.of(imported.root()) != RecordShape.ERROR_CANON
                        ? JsonText.formatted(ShapeConversion.toErrorCanon(ShapeConversion.object(imported)).record())
                        : imported;
    }

    /// The members that mean something else in two texts, which may differ in shape.
    private static List<String> differing(JsonText there, JsonText imported) {
        JsonObject one = flat(there);
        JsonObject other = flat(imported);
        Set<String> names = new LinkedHashSet<>(one.members().keySet());
        names.addAll(other.members().keySet());
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            Optional<JsonValue> value = one.get(name);
            boolean alike = other.get(name).filter(found -> value.filter(found::sameAs).isPresent()).isPresent();
            if (!alike) {
                differing.add(name);
            }
        }
        return differing;
    }

    private static JsonObject flat(JsonText text) {
        JsonObject object = ShapeConversion.object(text);
        return RecordShape.of(text.root()) == RecordShape.ERROR_CANON
                ? ShapeConversion.toFlat(object).record()
                : object;
    }
}
