/// The search for all records within Kafka Streams.
@NullMarked
package dev.errata.kafka;

import org.jspecify.annotations.NullMarked;
