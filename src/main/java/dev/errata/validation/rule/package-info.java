/// The rules, one class each, and the catalogue of them. A rule reads records and reports; it never writes, and never
/// makes a text for people.
@NullMarked
package dev.errata.validation.rule;

import org.jspecify.annotations.NullMarked;
