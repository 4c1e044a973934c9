package dev.errata.regex;

/// The flags in force at a place of a Python pattern, as far as they change how it is read or spelled.
///
/// @param multiline `^` matches after every line feed
/// @param verbose whitespace and comments are left out
/// @param ascii `\w`, `\s` and `\b` know ASCII alone
record PythonMode(boolean multiline, boolean verbose, boolean ascii) {

    /// The mode within a group that changes flags.
    PythonMode with(PythonFlags flags) {
        return new PythonMode(flags.applyTo('m', multiline), flags.applyTo('x', verbose),
                flags.on().indexOf('a') >= 0 || (ascii && flags.on().indexOf('u') < 0));
    }
}
