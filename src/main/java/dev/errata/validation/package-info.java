/// Judging records: what a rule, a finding and a quick fix are, and the check of a folder that re-checks only what an
/// edit can change. The rules themselves live in `rule`.
@NullMarked
package dev.errata.validation;

import org.jspecify.annotations.NullMarked;
