package dev.errata.exchange;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a matcher needs and nothing else.
final class IndexLayout implements Layout {
    private static final List<Field> FIELDS = List.of(Field.ID, Field.REGEX, Field.SIGNATURE, Field.DOMAIN);

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        String lead = "[\n";
        for (ErrorRecord record : records) {
            SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
            FIELDS.forEach(field -> record.string(field)
                    .ifPresent(text -> members.put(field.jsonName(), JsonValue.of(text))));
            sink.text(lead + new JsonObject(members).toJson());
            sink.next();
            lead = ",\n";
        }
        sink.text(records.isEmpty() ? "[]\n" : "\n]\n");
    }
}
