package dev.errata.cli;

import dev.errata.record.RecordSchema;
import java.io.IOException;

/// `schema`: the JSON Schema of a record.
final class SchemaCommand implements Command {

    @Override
    public Usage usage() {
        return new Usage("schema");
    }

    @Override
    public Outcome run(Call call) throws IOException {
        call.answer().text(RecordSchema.load().text());
        return Outcome.FINE;
    }
}
