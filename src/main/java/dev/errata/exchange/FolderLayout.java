package dev.errata.exchange;

import dev.errata.json.JsonText;
import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A file a record.
///
/// @param path relative to the folder, with `/`
/// @param text what the file has in it
record FolderLayout(Function<ErrorRecord, String> path, Function<ErrorRecord, JsonText> text) implements Layout {

    /// Files in the nested shape: those that have it already as they are, the others written anew.
    static FolderLayout errorCanon() {
        return new FolderLayout(ErrorRecord::path, record -> record.shape() == RecordShape.ERROR_CANON
                ? record.text()
                : JsonText.formatted(ShapeConversion.toErrorCanon(ShapeConversion.object(record.text())).record()));
    }

    /// What is no object is no record of any shape, whatever the settings make of the finding.
    @Override
    public Optional<LeftOut> refusal(ErrorRecord record) {
        return record.text().root().filter(ObjectNode.class::isInstance).isPresent()
                ? Optional.empty()
                : Optional.of(new LeftOut(record.path(), record.id(), List.of("schema-type")));
    }

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        for (ErrorRecord record : records) {
            sink.file(path.apply(record), text.apply(record).toBytes());
            sink.next();
        }
    }
}
