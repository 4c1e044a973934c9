package dev.errata.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of a command line, taken apart.
///
/// @param command     the command that they name, if they name one
/// @param positionals those that are no options, in order
/// @param options     by name, what was given for each option that was given, in order; nothing for one without a value
record Words(Optional<String> command, List<String> positionals, Map<String, List<String>> options) {}
