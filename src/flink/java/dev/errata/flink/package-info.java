/// The search for all records within Flink.
@NullMarked
package dev.errata.flink;

import org.jspecify.annotations.NullMarked;
