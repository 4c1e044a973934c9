package dev.errata.bench;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Scanner;
import dev.errata.scan.ScannedRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Hyperscan with all patterns in one database, by its wrapper for Java. It is let off easily: letters of ASCII alone are folded, a
/// pattern is told of once a line, and no start of a match is asked for, without which it does not build with all of them.
final class HyperscanPeer implements AutoCloseable {
    private static final EnumSet<ExpressionFlag> FLAGS = EnumSet.of(ExpressionFlag.CASELESS,
            ExpressionFlag.SINGLEMATCH);

    private final Database database;
    private final int refused;

    private HyperscanPeer(Database database, int refused) {
        this.database = database;
        this.refused = refused;
    }

    /// Builds the database of all patterns that it takes; blocks for about a minute.
    static HyperscanPeer of(List<ScannedRecord> records) {
        List<Expression> taken = new ArrayList<>();
        for (ScannedRecord record : records) {
            Expression expression = new Expression(record.pattern().pattern(), FLAGS, taken.size());
            if (expression.validate().isValid()) {
                taken.add(expression);
            }
        }
        try {
            return new HyperscanPeer(Database.compile(taken), records.size() - taken.size());
        } catch (CompileErrorException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many patterns it does not take.
    int refused() {
        return refused;
    }

    /// How often a pattern matched a line. The lines are divided among threads.
    long search(List<String> lines, int threads) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Callable<Long>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int from = (int) ((long) lines.size() * i / threads);
                int to = (int) ((long) lines.size() * (i + 1) / threads);
                parts.add(() -> search(lines.subList(from, to)));
            }
            long hits = 0;
            for (Future<Long> part : workers.invokeAll(parts)) {
                hits += part.get();
            }
            return hits;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private long search(List<String> lines) {
        long hits = 0;
        try (Scanner scanner = new Scanner()) {
            scanner.allocScratch(database);
            for (String line : lines) {
                hits += scanner.scan(database, line).size();
            }
        }
        return hits;
    }

    @Override
    public void close() {
        database.close();
    }
}
