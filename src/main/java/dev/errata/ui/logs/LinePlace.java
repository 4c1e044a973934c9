package dev.errata.ui.logs;

/// A line of an open log.
///
/// @param line from 1
record LinePlace(OpenLog log, long line) {}
