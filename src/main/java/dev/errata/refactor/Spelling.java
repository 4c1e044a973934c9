package dev.errata.refactor;

/// A value as it is spelt, and in how many places it is spelt so.
public record Spelling(String text, int count) {}
