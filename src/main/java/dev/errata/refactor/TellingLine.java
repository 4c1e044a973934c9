package dev.errata.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Picks from a pasted text the line that says what went wrong.
final class TellingLine {
    private static final int LONGEST = 400;
    /// So many characters of a line are looked at.
    private static final int MOST_OF_A_LINE = 2_000;
    /// So many lines at the beginning and as many at the end are looked at.
    private static final int MOST_LINES = 200;

    private static final Pattern FRAME = Pattern
            .compile("at [\\w.$<>/\\[\\] ]+\\(.*\\)|at .*:\\d+(?::\\d+)?\\)?|File \".*\", line \\d+.*"
                    + "|\\.\\.\\. \\d+ more|Traceback \\(most recent call last\\):|goroutine \\d+ .*|\\d+: +0x[0-9a-f]+ .*|#\\d+ .*"
                    + "|[\\^~|\\s-]+|-->.*|from .*:\\d+:in .*|stack backtrace:|note: run with.*");
    private static final Pattern NAMED = Pattern
            .compile("(?:[\\w.$]+(?:Error|Exception|Fault|Panic|Warning)\\b|panic|fatal error"
                    + "|error\\[\\w+\\]|ORA-\\d+|FATAL|ERROR \\d+|SQLSTATE\\W|npm ERR!|E: |error:|fatal:|Error:|ERROR:|Uncaught)"
                    + ".*");
    private static final Pattern TROUBLE = Pattern
            .compile("\\b(?:error|exception|fail(?:ed|ure|s)?|fatal|cannot|can't|could not|unable|"
                    + "denied|refused|timed? ?out|timeout|invalid|illegal|not found|no such|missing|unexpected|unknown|unsupported|"
                    + "exceeded|out of|killed|abort(?:ed)?|crash(?:ed)?|panic|violat\\w+|conflict|forbidden|unauthori[sz]ed|rejected|"
                    + "not (?:allowed|permitted|supported|available)|insufficient|too (?:many|large|long|few)|exhausted|mismatch|"
                    + "malformed|deadlock|expired|overflow|undefined|already|unreachable|corrupt\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TROUBLE_ZH = Pattern.compile("错误|失败|异常|无法|不能|拒绝|超时|未找到|不存在|无效|非法|崩溃|中断");
    private static final Pattern GRAVE = Pattern.compile("\\b(?:ERROR|FATAL|CRITICAL|SEVERE|error|crit|emerg)\\b");
    private static final String CAUSE = "Caused by: ";
    private static final Pattern CODE = Pattern
            .compile(".*[;{}]\\s*|\\s*(?:import|return|raise|throw|def|const|let|var)\\b.*|.*\\w\\(.*\\)\\s*");

    private TellingLine() {}

    /// The line, without what a logger wrote before it; empty where there is no text at all.
    static String of(String pasted) {
        String best = "";
        double highest = Double.NEGATIVE_INFINITY;
        List<String> lines = lines(pasted);
        for (int i = 0; i < lines.size(); i++) {
            String line = LogPrefix.strip(lines.get(i));
            boolean cause = line.startsWith(CAUSE);
            String message = cause ? line.substring(CAUSE.length()) : line;
            double place = (double) i / lines.size();
            double score = score(lines.get(i), message) + (cause ? 15 + place : -place);
            if (score > highest) {
                highest = score;
                best = message;
            }
        }
        return best.length() > LONGEST ? best.substring(0, LONGEST).strip() : best;
    }

    private static List<String> lines(String pasted) {
        List<String> lines = new ArrayList<>(
                pasted.lines().map(line -> line.substring(0, Math.min(line.length(), MOST_OF_A_LINE)))
                        .filter(line -> !line.isBlank()).toList());
        if (lines.size() > 2 * MOST_LINES) {
            lines.subList(MOST_LINES, lines.size() - MOST_LINES).clear();
        }
        return lines;
    }

    /// How much a line sounds like an error. Of lines that sound alike the first wins, but of causes the last.
    private static double score(String whole, String message) {
        if (FRAME.matcher(message).matches()) {
            return -50;
        }
        double score = NAMED.matcher(message).lookingAt() ? 20 : 0;
        score += TROUBLE.matcher(message).find() || TROUBLE_ZH.matcher(message).find() ? 12 : 0;
        score += GRAVE.matcher(whole).find() ? 4 : 0;
        score -= CODE.matcher(message).matches() ? 8 : 0;
        score -= Character.isWhitespace(whole.charAt(0)) ? 3 : 0;
        return score + Math.min(message.split("\\s+").length, 12) * 0.4;
    }
}
