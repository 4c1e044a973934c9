package dev.errata.cli;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/// `set`: stores one value, or with `--batch` one a line. Of a batch all lines are applied that can be, and saved at once.
final class SetCommand implements Command {
    private static final String BATCH = "--batch";
    private static final String STDIN = "-";

    @Override
    public Usage usage() {
        return new Usage("set").optionalWord("FOLDER").optionalWord("ID")
                .optionalWord("POINTER").optionalWord("JSON").option(BATCH, "FILE|-")
                .strangeOptionsAreWords() // for JSON such as -1
                .synopsis("errata set FOLDER ID POINTER JSON",
                        "       errata set FOLDER --batch FILE|-");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        List<String> words = call.positionals();
        Optional<String> batch = call.option(BATCH);
        for (String word : words.subList(0, Math.min(words.size(), 3))) {
            if (word.startsWith("--")) {
                throw new UsageException("cli.usage.unknown-option", word);
            }
        }
        if (words.size() != (batch.isPresent() ? 1 : 4)) {
            throw new UsageException("cli.set.words");
        }
        return batch.isPresent() ? many(call, words.getFirst(), batch.get()) : one(call, words);
    }

    private static Outcome one(Call call, List<String> words) throws IOException, CommandException {
        JsonPointer pointer = RecordLookup.pointer(words.get(2));
        JsonValue value = EditRequest.json(JsonText.of(words.get(3)));
        RecordEditing editing = new RecordEditing(new RecordsFolder(call).open(Optional.of(words.getFirst())));
        try {
            editing.apply(new EditRequest(words.get(1), pointer, value));
        } catch (CommandException e) {
            call.notes().warn(e.key(), e.arguments());
            return Outcome.BAD_NEWS;
        }
        call.notes().tell("cli.set.summary", editing.applied(), editing.save());
        return Outcome.FINE;
    }

    private static Outcome many(Call call, String folder, String batch) throws IOException, CommandException {
        int failed = 0;
        RecordEditing editing;
        try (InputStream in = new BufferedInputStream(
                batch.equals(STDIN) ? call.in() : Files.newInputStream(call.path(batch)))) {
            editing = new RecordEditing(new RecordsFolder(call).open(Optional.of(folder)));
            int number = 0;
            for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
                number++;
                try {
                    if (!isBlank(line.get())) {
                        editing.apply(EditRequest.parse(JsonText.read(line.get())));
                    }
                } catch (CommandException e) {
                    failed++;
                    call.notes().warn("cli.set.line", batch.equals(STDIN) ? "stdin" : batch, Integer.toString(number),
                            call.messages().text(e.key(), e.arguments()));
                }
            }
        }
        call.notes().tell("cli.set.summary", editing.applied(), editing.save());
        if (failed > 0) {
            call.notes().warn("cli.set.failed", failed);
        }
        return failed == 0 ? Outcome.FINE : Outcome.BAD_NEWS;
    }

    /// The next line without its LF, as bytes, so that what is no UTF-8 is seen.
    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return Optional.of(line.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }
}
