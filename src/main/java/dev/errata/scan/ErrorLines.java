package dev.errata.scan;

import dev.errata.log.LineCursor;
import dev.errata.log.LogChunk;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;

/// Tells whether a line looks like an error: by the words that programs use for it, in English and Chinese, and by the
/// names of the graver levels. Not thread-safe.
final class ErrorLines {
    private static final String WORDS = "(?:\\b(?:e?rror|err|errors|errno|failed|failure|failures|fail|fails|fatal|exception|panic"
            + "|panicked|critical|crit|severe|emerg|alert|abort|aborted|aborting|unable|cannot|can't|couldn't|could not"
            + "|denied|refused|rejected|invalid|illegal|unexpected|corrupt|corrupted|timeout|timed out|unreachable"
            + "|unavailable|not found|no such|not permitted|not allowed|out of memory|traceback|stacktrace|segfault"
            + "|segmentation fault|killed|crash|crashed|deadlock|overflow|unhandled|undefined|unauthorized|forbidden"
            + "|conflict|expired|missing|violation)\\b|(?-i:[A-Za-z](?:Error|Exception|Failure))\\b"
            + "|错误|失败|异常|无法|不能|拒绝|超时|致命|崩溃|未找到|找不到|不存在|无效)";

    private final TextSearch search;

    ErrorLines(Cancellation cancellation) {
        if (!(Patterns.compile(WORDS, PatternOptions.DEFAULT) instanceof CompiledPattern words)) {
            throw new AssertionError(WORDS);
        }
        search = new TextSearch(PatternSet.empty().with(new ScannedRecord("", "", words)), cancellation);
    }

    /// Begins with the lines of a chunk.
    void open(LogChunk lines) {
        search.open(lines);
    }

    boolean looksLikeError(LineCursor line) {
        return search.find(line).stream().anyMatch(found -> found.match().isPresent());
    }
}
