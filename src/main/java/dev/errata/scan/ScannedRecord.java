package dev.errata.scan;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.Patterns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record whose pattern can be searched for, prepared for the search. Immutable; preparing is what costs, so that the same
/// instance goes from one [PatternSet] into the next as long as the record's pattern stays.
public final class ScannedRecord {
    private final String path;
    private final String id;
    private final CompiledPattern pattern;
    private final List<Branch> branches;
    private volatile @Nullable List<Alternative> alternatives;

    /// An alternative of the pattern that can be run alone.
    record Alternative(PatternBranch branch, CompiledPattern alone) {}

    /// @param path its file, by which the set knows it
    /// @param id   what hits say, usually its id
    public ScannedRecord(String path, String id, CompiledPattern pattern) {
        this.path = path;
        this.id = id;
        this.pattern = pattern;
        this.branches = BranchExpansion.of(pattern.outline());
    }

    /// The record's file.
    public String path() {
        return path;
    }

    /// The record's id.
    public String id() {
        return id;
    }

    /// What is searched for.
    public CompiledPattern pattern() {
        return pattern;
    }

    /// How much of a text that it matches the pattern spells out: characters of the longest of its branches that the text has all
    /// of. The greater, the more specific the match.
    public int spelledOut(String text) {
        Sketch sketch = new Sketch();
        sketch.take(text);
        return branches.stream().filter(branch -> branch.earliest(sketch.bytes(), 0, sketch.length()) >= 0)
                .mapToInt(branch -> branch.factors().stream().mapToInt(Factor::length).sum()).max().orElse(0);
    }

    /// The alternatives that can be run alone, in order; compiled when they are first asked for.
    List<Alternative> alternatives() {
        List<Alternative> known = alternatives;
        if (known == null) {
            known = new ArrayList<>();
            for (PatternBranch branch : PatternBranch.of(pattern)) {
                if (Patterns.compile(branch.text(), pattern.options()) instanceof CompiledPattern alone) {
                    known.add(new Alternative(branch, alone));
                }
            }
            known = List.copyOf(known);
            alternatives = known;
        }
        return known;
    }

    List<Branch> branches() {
        return branches;
    }
}
