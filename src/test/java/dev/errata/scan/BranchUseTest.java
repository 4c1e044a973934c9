package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.log.LogSource;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BranchUseTest {
    private static final LogSource LOG = new LogSource.OfText("pasted", "a\nconnection REFUSED\nb\n");

    @Test
    void tellsWhichAlternativesMatchALineOfALog() throws InterruptedException {
        List<PatternBranch> branches = branches("(oom|refused|time.?out)");
        assertEquals(new BranchUse(Set.copyOf(branches), Set.of(branches.get(1)), 1, true),
                BranchUse.in(List.of(LOG), branches, PatternOptions.DEFAULT, Cancellation.NEVER));
    }

    @Test
    void saysThatALogCouldNotBeSearched() throws InterruptedException {
        List<PatternBranch> branches = branches("oom|refused");
        LogSource gone = new LogSource.OfFile("gone", Path.of("gone.log"));
        assertEquals(new BranchUse(Set.copyOf(branches), Set.of(branches.get(1)), 2, false),
                BranchUse.in(List.of(gone, LOG), branches, PatternOptions.DEFAULT, Cancellation.NEVER));
    }

    @Test
    void knowsNothingWithoutLogs() throws InterruptedException {
        assertEquals(new BranchUse(Set.of(), Set.of(), 0, true),
                BranchUse.in(List.of(), branches("oom|refused"), PatternOptions.DEFAULT, Cancellation.NEVER));
    }

    private static List<PatternBranch> branches(String pattern) {
        return PatternBranch.of((CompiledPattern) Patterns.compile(pattern, PatternOptions.DEFAULT));
    }
}
