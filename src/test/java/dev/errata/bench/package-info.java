/// Benchmarks of the budgets in the design, run by `installer/benchmark` and not by the tests: whole processes with their peak
/// memory, and single edits, each beside a peer that does the least that such a job needs.
@NullMarked
package dev.errata.bench;

import org.jspecify.annotations.NullMarked;
