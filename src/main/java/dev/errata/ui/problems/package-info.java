/// The problems of the record that is looked at, with their fixes. Leads to their places through callbacks; knows no
/// other screen.
@NullMarked
package dev.errata.ui.problems;

import org.jspecify.annotations.NullMarked;
