package dev.errata.cli;

import dev.errata.message.Messages;
import dev.errata.record.RecordSchema;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/// `schema`: the JSON Schema of a record.
final class SchemaCommand implements Command {

    @Override
    public CommandSpec spec(Messages messages) {
        return new Usage("schema", messages).spec();
    }

    @Override
    public Outcome run(Call call) throws IOException {
        call.answer().text(RecordSchema.load().text());
        return Outcome.FINE;
    }
}
