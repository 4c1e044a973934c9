package dev.errata.flink;

import dev.errata.regex.PatternOptions;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.Found;
import dev.errata.scan.TextSearch;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/// Gives for each line the id of each record that knows it, with the line. What travels to a worker is the name of the folder; the
/// records are read there.
final class ErrorSearch extends RichFlatMapFunction<String, Tuple2<String, String>> {
    private static final long serialVersionUID = 1;

    private final String folder;
    private transient @Nullable TextSearch search;

    ErrorSearch(String folder) {
        this.folder = folder;
    }

    @Override
    public void open(OpenContext context) throws IOException {
        Workspace workspace = Workspace.open(Path.of(folder), Set.of(), Clock.systemUTC(), Progress.NONE,
                Cancellation.NEVER);
        search = new TextSearch(
                FolderPatterns.of(workspace.records(), PatternOptions.DEFAULT, Cancellation.NEVER).patterns(),
                Cancellation.NEVER);
    }

    @Override
    public void flatMap(String line, Collector<Tuple2<String, String>> out) {
        for (Found found : Objects.requireNonNull(search).find(line)) {
            if (found.match().isPresent()) {
                out.collect(Tuple2.of(found.record().id(), line));
            }
        }
    }
}
