package dev.errata.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Gives the answer of the last time where nothing has changed by which it could be another one: the words, the language, the day, the
/// program, and every file that is read. To work it out takes ten times as long as Java takes to start; a hook or a script asks again
/// and again.
final class AnswerMemory {
    static final String NO_CACHE = "--no-cache";

    private final Call call;
    private final Path place;

    /// Works out an answer, and writes it and the notes on the way to the call that it is given.
    @FunctionalInterface
    interface Work {
        Ending run(Call call) throws IOException, CommandException, InterruptedException;
    }

    /// @param lasting whether the same files would give the same answer again
    record Ending(Outcome outcome, boolean lasting) {}

    AnswerMemory(Call call) {
        this.call = call;
        place = call.surroundings().cache().resolve("answers");
    }

    /// The answer of the last time, or what the work says.
    ///
    /// @param read the files and folders that the work reads
    Outcome recall(List<Path> read, Work work) throws IOException, CommandException, InterruptedException {
        Optional<FolderStamp> before = stamp(read);
        if (before.isEmpty()) {
            return work.run(call).outcome();
        }
        String question = question();
        KeptAnswers answers = new KeptAnswers(place);
        byte[] state = state(question, before.get());
        Optional<KeptAnswers.Kept> kept = answers.find(question, state);
        if (kept.isPresent()) {
            return repeat(kept.get());
        }
        Instant start = call.surroundings().clock().instant();
        Recording recording = new Recording();
        Ending ending = work.run(call.heardBy(recording::answered, recording::noted));
        if (ending.lasting() && ending.outcome() != Outcome.FAILED && recording.isWhole()
                && before.get().isSettled(start)
                && stamp(read).filter(after -> after.text().equals(before.get().text())).isPresent()
                && question().equals(question)) {
            answers.keep(question, state, recording.kept(ending.outcome()));
        }
        return ending.outcome();
    }

    private Outcome repeat(KeptAnswers.Kept kept) throws AnswerException {
        call.answer().text(kept.answer());
        call.answer().flush();
        if (!kept.notes().isEmpty()) {
            call.notes().line(kept.notes());
        }
        return kept.outcome();
    }

    /// Of what is read and of the program itself; one of single classes is one that is being worked on.
    private Optional<FolderStamp> stamp(List<Path> read) {
        List<Path> program = call.surroundings().program();
        return program.isEmpty() || !program.stream().allMatch(file -> file.toString().endsWith(".jar"))
                ? Optional.empty()
                : FolderStamp.of(Stream.concat(program.stream(), read.stream()).toList());
    }

    private static byte[] state(String question, FolderStamp stamp) {
        return (question + '\n' + stamp.text()).getBytes(StandardCharsets.UTF_8);
    }

    private String question() {
        return String.join("\n", Runtime.version().toString(), call.messages().language().tag(),
                LocalDate.now(call.surroundings().clock()).toString(), call.surroundings().currentFolder().toString(),
                call.words().positionals().toString(), new TreeMap<>(call.words().options()).toString());
    }
}
