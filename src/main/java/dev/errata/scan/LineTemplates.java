package dev.errata.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Gathers lines that differ only in what varies under one template, by Drain: P. He, J. Zhu, Z. Zheng, M. R. Lyu, "Drain: An Online
/// Log Parsing Approach with Fixed Depth Tree", ICWS 2017. Lines of as many words are led by their first words to a few groups,
/// and join the most alike of these, where enough words are the same.
///
/// Memory is bounded: once there are [#MOST] templates, lines that fit none are counted as left over. Not thread-safe.
public final class LineTemplates {

    /// The most templates that are kept.
    public static final int MOST = 5_000;

    /// What stands in a template for what varies.
    public static final String WILDCARD = "<*>";

    /// How many first words lead to a group; a depth of four in the paper's count.
    private static final int LEADING = 2;
    private static final double ALIKE = 0.5;
    private static final int MOST_CHARACTERS = 2_000;
    /// Numbers with what holds their digits together, and addresses in hexadecimal.
    private static final Pattern VARYING = Pattern
            .compile("0[xX][0-9a-fA-F]+|(?<![A-Za-z])[0-9a-fA-F]{8,}(?![A-Za-z])|[0-9]+(?:[.:,/_-]+[0-9]+)*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, List<Group>> groups;
    private int count;
    private long leftOver;

    public LineTemplates() {
        groups = new HashMap<>();
    }

    private LineTemplates(LineTemplates from) {
        groups = new HashMap<>(from.groups);
        groups.replaceAll((_, near) -> near.stream().map(Group::copy).collect(Collectors.toCollection(ArrayList::new)));
        count = from.count;
        leftOver = from.leftOver;
    }

    /// Gathers on from here by itself.
    public LineTemplates copy() {
        return new LineTemplates(this);
    }

    /// Lines that are alike.
    private static final class Group {
        private final int number;
        private final String[] words;
        private final String log;
        private final long line;
        private final String example;
        private long lines = 1;

        Group(int number, String[] words, String log, long line, String example) {
            this.number = number;
            this.words = words.clone();
            this.log = log;
            this.line = line;
            this.example = example;
        }

        Group copy() {
            Group copy = new Group(number, words, log, line, example);
            copy.lines = lines;
            return copy;
        }

        /// How many words of a line are those of the template; a wildcard counts for none, as in the paper.
        int same(String[] other) {
            int same = 0;
            for (int i = 0; i < words.length; i++) {
                same += words[i].equals(other[i]) && !words[i].equals(WILDCARD) ? 1 : 0;
            }
            return same;
        }

        int fixed() {
            int fixed = 0;
            for (String word : words) {
                fixed += word.equals(WILDCARD) ? 0 : 1;
            }
            return fixed;
        }

        void join(String[] other) {
            lines++;
            for (int i = 0; i < words.length; i++) {
                words[i] = words[i].equals(other[i]) ? words[i] : WILDCARD;
            }
        }
    }

    /// The group of a line that fits no template when no more were kept.
    public static final int NO_GROUP = -1;

    /// Takes a line, and gives the number of its group: that of the [LineTemplate] that its words come to.
    public int add(String log, long line, String text) {
        String shown = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String[] words = SPACE.split(VARYING.matcher(shown.strip()).replaceAll(WILDCARD));
        String key = key(words);
        Optional<Group> alike = mostAlike(groups.getOrDefault(key, List.of()), words);
        if (alike.isPresent()) {
            alike.get().join(words);
            return alike.get().number;
        }
        if (count < MOST) {
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Group(count, words, log, line, shown));
            return count++;
        }
        leftOver++;
        return NO_GROUP;
    }

    private static Optional<Group> mostAlike(List<Group> near, String[] words) {
        Optional<Group> best = Optional.empty();
        int most = -1;
        for (Group group : near) {
            int same = group.same(words);
            if (same > most && same >= ALIKE * group.fixed()) {
                most = same;
                best = Optional.of(group);
            }
        }
        return best;
    }

    /// The number of words and the first of them, as far as they do not vary.
    private static String key(String[] words) {
        StringBuilder key = new StringBuilder().append(words.length);
        int led = 0;
        for (int i = 0; i < words.length && led < LEADING; i++) {
            if (!words[i].contains(WILDCARD)) {
                key.append(' ').append(words[i]);
                led++;
            }
        }
        return key.toString();
    }

    /// The templates, those of the most lines first, then in the order in which they came up.
    public List<LineTemplate> templates() {
        return groups.values().stream().flatMap(List::stream)
                .map(group -> new LineTemplate(String.join(" ", group.words), group.lines, group.log, group.line,
                        group.example, group.number))
                .sorted(Comparator.comparingLong(LineTemplate::lines).reversed().thenComparing(LineTemplate::log)
                        .thenComparingLong(LineTemplate::firstLine))
                .toList();
    }

    /// How many kinds of beginnings of lines are told apart; not more than there are templates.
    int beginnings() {
        return groups.size();
    }

    /// How many lines fit no template when no more were kept.
    public long leftOver() {
        return leftOver;
    }
}
