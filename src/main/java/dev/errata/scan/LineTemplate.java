package dev.errata.scan;

import java.util.Objects;

/// What some lines have in common.
///
/// @param template  their words, with [LineTemplates#WILDCARD] for what varies
/// @param lines     how many lines
/// @param log       the log that holds the first of them
/// @param firstLine its number there, from 1
/// @param example   its text, or its beginning
/// @param group     tells it from the other templates, as [LineTemplates#add] has it
public record LineTemplate(String template, long lines, String log, long firstLine, String example, int group) {

    public LineTemplate {
        Objects.requireNonNull(template);
        Objects.requireNonNull(log);
        Objects.requireNonNull(example);
    }
}
