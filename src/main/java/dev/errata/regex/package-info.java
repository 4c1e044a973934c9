/// Patterns of users: compiled, matched under a budget and taken apart for display, in a named flavour. The only place
/// that compiles them; knows no record, starts no thread and makes no text for people.
@NullMarked
package dev.errata.regex;

import org.jspecify.annotations.NullMarked;
