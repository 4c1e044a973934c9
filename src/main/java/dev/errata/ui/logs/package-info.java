/// The screen on which all records are matched against logs of any size: what hits where, what nobody claims, and what to make of
/// it. Knows no other screen.
@NullMarked
package dev.errata.ui.logs;

import org.jspecify.annotations.NullMarked;
