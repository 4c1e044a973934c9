package dev.errata.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Gives the answer of the last time where nothing has changed by which it could be another one: the words, the language, the day, the
/// program, and every file that is read. To work it out takes ten times as long as Java takes to start; a hook or a script asks again
/// and again.
final class AnswerMemory {
    static final String NO_CACHE = "--no-cache";
    private static final Duration LONGEST = Duration.ofHours(18);

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
        Instant start = call.surroundings().clock().instant();
        Optional<KeptAnswers.Kept> kept = answers.find(question, state, start);
        if (kept.isPresent()) {
            return repeat(kept.get());
        }
        Recording recording = new Recording();
        Ending ending = work.run(call.heardBy(recording::answered, recording::noted));
        // Made whether it is kept or not: a class that no run of this kind has loaded is not in Java's cache of them.
        KeptAnswers.Kept last = recording.kept(ending.outcome(), start, dayEnd(start));
        if (ending.lasting() && ending.outcome() != Outcome.FAILED && recording.isWhole()
                && before.get().isSettled(start)
                && stamp(read).filter(after -> after.text().equals(before.get().text())).isPresent()
                && question().equals(question)) {
            answers.keep(question, state, last);
        }
        return ending.outcome();
    }

    /// When the answers of a day are none any more. A zone's rules are not asked, for they take long to load: a day on which clocks are
    /// put forward is an hour shorter than its first hours can tell, so no answer lasts that long.
    private Instant dayEnd(Instant moment) {
        ZoneId zone = call.surroundings().clock().getZone();
        Instant midnight = moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        Instant latest = moment.plus(LONGEST);
        return midnight.isBefore(latest) ? midnight : latest;
    }

    private Outcome repeat(KeptAnswers.Kept kept) throws AnswerException {
        call.answer().repeat(kept.answer());
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
                call.surroundings().zone(), call.surroundings().currentFolder().toString(),
                call.words().positionals().toString(), new TreeMap<>(call.words().options()).toString());
    }
}
