package dev.errata.cli;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `get`: one value of one record, spelt as it stands in the file.
final class GetCommand implements Command {

    @Override
    public Usage usage() {
        return new Usage("get").words("FOLDER", "ID", "POINTER");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        List<String> words = call.positionals();
        JsonPointer pointer = RecordLookup.pointer(words.get(2));
        Workspace workspace = new RecordsFolder(call).open(Optional.of(words.getFirst()));
        ErrorRecord record = RecordLookup.wellFormed(RecordLookup.find(workspace.records(), words.get(1)));
        JsonNode node = record.text().find(pointer)
                .orElseThrow(() -> new CommandException("cli.pointer.nothing", record.path(), pointer.toString()));
        call.answer().line(record.text().text().substring(node.span().start(), node.span().end()));
        return Outcome.FINE;
    }
}
