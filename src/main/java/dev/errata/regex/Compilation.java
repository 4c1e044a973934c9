package dev.errata.regex;

/// What becomes of a pattern: something to match with, or the place and kind of its fault.
public sealed interface Compilation permits CompiledPattern, PatternFault {}
