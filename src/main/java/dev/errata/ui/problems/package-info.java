/// The problems of the record that is looked at, and those of the whole folder, with their fixes and acceptances. Leads to their
/// places through callbacks; knows no other screen.
@NullMarked
package dev.errata.ui.problems;

import org.jspecify.annotations.NullMarked;
