package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Explanation;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.PatternExamples;
import dev.errata.regex.PatternTokens;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pattern explained.
///
/// @param tree     its parts
/// @param examples texts that it matches
/// @param idle     its alternatives that match none of the samples
/// @param tried    how many samples these were tried on, the signature included
record LabExplanation(Explanation tree, List<String> examples, List<PatternBranch> idle, int tried) {

    LabExplanation {
        examples = List.copyOf(examples);
        idle = List.copyOf(idle);
    }

    static LabExplanation of(Trying trying, Cancellation cancellation) {
        Explanation tree = Explanation.of(PatternTokens.of(trying.pattern(), trying.options()));
        if (!(Patterns.compile(trying.pattern(), trying.options()) instanceof CompiledPattern compiled)) {
            return new LabExplanation(tree, List.of(), List.of(), 0);
        }
        return new LabExplanation(tree, PatternExamples.of(compiled, cancellation),
                idle(compiled, trying, cancellation), texts(trying).size());
    }

    /// The alternatives of a pattern that match none of the samples.
    static List<PatternBranch> idle(CompiledPattern compiled, Trying trying, Cancellation cancellation) {
        List<String> texts = texts(trying);
        List<PatternBranch> branches = PatternBranch.of(compiled);
        return branches.size() < 2 || texts.isEmpty()
                ? List.of()
                : branches.stream().filter(branch -> isIdle(branch, compiled, texts, cancellation)).toList();
    }

    /// What the pattern has to match.
    private static List<String> texts(Trying trying) {
        List<String> texts = new ArrayList<>(trying.signature().stream().toList());
        trying.samples().stream().filter(sample -> sample.expect() == Sample.Expect.MATCH)
                .forEach(sample -> texts.add(sample.text()));
        return texts;
    }

    private static boolean isIdle(PatternBranch branch, CompiledPattern whole, List<String> texts,
            Cancellation cancellation) {
        return Patterns.compile(branch.text(), whole.options()) instanceof CompiledPattern alone
                && texts.stream().noneMatch(
                        text -> alone.find(text, 0, Budget.DEFAULT, cancellation).first().isPresent());
    }

    /// The alternative that a part is, where that matches none of the samples.
    Optional<PatternBranch> idle(Explanation part) {
        return idle.stream().filter(branch -> branch.start() == part.start() && branch.end() == part.end()).findFirst();
    }

    /// The parts from the root to the smallest one around a place.
    Optional<Explanation> at(int offset) {
        return offset < tree.end() ? Optional.of(tree.at(offset)) : Optional.empty();
    }
}
