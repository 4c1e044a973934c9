package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import java.util.List;
import java.util.stream.Collectors;

/// Records as JSON text in their own spelling: one as its file has it to the letter, several as an array of them.
///
/// @param text    the JSON
/// @param leftOut how many records stay out since they are no JSON, which would spoil the array
public record RecordJson(String text, int leftOut) {

    /// The JSON of some records.
    public static RecordJson of(List<ErrorRecord> records) {
        if (records.size() == 1) {
            return new RecordJson(records.getFirst().text().text(), 0);
        }
        List<ErrorRecord> whole = records.stream().filter(record -> record.text().isWellFormed()).toList();
        return new RecordJson(whole.stream().map(record -> record.text().text().strip())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n")), records.size() - whole.size());
    }
}
