package dev.errata.kafka;

import dev.errata.scan.Found;
import dev.errata.scan.PatternSet;
import dev.errata.scan.TextSearch;
import dev.errata.task.Cancellation;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Reads lines from one topic and writes to another, for each record that knows the line, its id as the key and the line as the value. The
/// set of patterns is shared by all tasks; each has a search of its own.
final class ErrorTopology {
    static final String LINES = "lines";
    static final String ERRORS = "errors";

    private static final String SOURCE = "source";
    private static final String SEARCH = "search";

    private ErrorTopology() {}

    static Topology of(PatternSet patterns) {
        return new Topology()
                .addSource(SOURCE, Serdes.String().deserializer(), Serdes.String().deserializer(), LINES)
                .addProcessor(SEARCH, () -> new Search(patterns), SOURCE)
                .addSink("sink", ERRORS, Serdes.String().serializer(), Serdes.String().serializer(), SEARCH);
    }

    /// The search of one task, which runs on one thread at a time.
    private static final class Search implements Processor<String, String, String, String> {
        private final TextSearch search;
        private @Nullable ProcessorContext<String, String> context;

        Search(PatternSet patterns) {
            this.search = new TextSearch(patterns, Cancellation.NEVER);
        }

        @Override
        public void init(ProcessorContext<String, String> given) {
            context = given;
        }

        @Override
        public void process(Record<String, String> line) {
            ProcessorContext<String, String> out = Objects.requireNonNull(context);
            for (Found found : search.find(line.value())) {
                if (found.match().isPresent()) {
                    out.forward(line.withKey(found.record().id()));
                }
            }
        }
    }
}
