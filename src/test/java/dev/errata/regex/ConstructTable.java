package dev.errata.regex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The golden table `constructs.tsv`, whose grammar stands at its top.
final class ConstructTable {

    private static final Pattern UNIT = Pattern.compile("\\\\(?:u([0-9a-f]{4})|[nrt])");

    record Row(String name, String pattern, String subject, Set<PatternFlag> flags, String python, String java) {

        String expected(Flavour flavour) {
            return switch (flavour) {
                case PYTHON -> python;
                case JAVA -> java;
            };
        }
    }

    private ConstructTable() {}

    static List<Row> rows() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(ConstructTable.class.getResourceAsStream("constructs.tsv"), "constructs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], subject(cells[2]), flags(cells[3]), cells[4], cells[5]))
                    .toList();
        }
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
        return cell.equals("-")
                ? Set.of()
                : cell.chars().mapToObj(letter -> switch (letter) {
                    case 'i' -> PatternFlag.CASE_INSENSITIVE;
                    case 'm' -> PatternFlag.MULTILINE;
                    case 's' -> PatternFlag.DOT_ALL;
                    case 'x' -> PatternFlag.VERBOSE;
                    default -> throw new IllegalArgumentException(cell);
                }).collect(Collectors.toSet());
    }
}
