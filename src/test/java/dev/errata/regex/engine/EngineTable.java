package dev.errata.regex.engine;

import dev.errata.regex.PatternFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The golden table `engines.tsv`, whose grammar stands at its top.
final class EngineTable {
    private static final Pattern UNIT = Pattern.compile("\\\\(?:u([0-9a-f]{4})|[nrt])");
    private static final int FIRST_ENGINE = 4;

    private EngineTable() {}

    record Row(String name, Question question, List<String> cells) {

        String expected(Engine engine) {
            return cells.get(List.of(Engine.values()).indexOf(engine));
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(EngineTable.class.getResourceAsStream("engines.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0],
                            new Question(cells[1], flags(cells[3]), List.of(subject(cells[2])), Duration.ofSeconds(2)),
                            List.of(cells).subList(FIRST_ENGINE, cells.length)))
                    .toList();
        }
    }

    /// A verdict in the words of the table.
    static String cell(Verdict verdict) {
        if (!verdict.compiles()) {
            return "ERR";
        }
        return switch (verdict.trials().getFirst()) {
            case Trial.Hit(int start, int end) -> start + "-" + end;
            case Trial.Miss() -> "no";
            case Trial.Unknown() -> "?";
        };
    }

    private static String subject(String cell) {
        return UNIT.matcher(cell).replaceAll(unit -> switch (unit.group().charAt(1)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            default -> Character.toString(Integer.parseInt(unit.group(1), 16));
        });
    }

    private static Set<PatternFlag> flags(String cell) {
        Set<PatternFlag> flags = EnumSet.noneOf(PatternFlag.class);
        if (cell.contains("i")) {
            flags.add(PatternFlag.CASE_INSENSITIVE);
        }
        if (cell.contains("m")) {
            flags.add(PatternFlag.MULTILINE);
        }
        if (cell.contains("s")) {
            flags.add(PatternFlag.DOT_ALL);
        }
        return flags;
    }
}
