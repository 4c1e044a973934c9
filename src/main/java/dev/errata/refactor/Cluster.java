package dev.errata.refactor;

import java.util.List;

/// Spellings that may well mean the same, the most frequent first.
public record Cluster(List<Spelling> spellings) {
    public Cluster {
        spellings = List.copyOf(spellings);
    }

    /// The spelling that most places have.
    public String usual() {
        return spellings.getFirst().text();
    }

    /// How many places there are in all.
    public int count() {
        return spellings.stream().mapToInt(Spelling::count).sum();
    }
}
