package dev.errata.regex.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The groups of a JavaScript pattern, counted before it is read, since what an escape means depends on them.
final class JavaScriptGroups {
    private final Map<String, Integer> names = new HashMap<>();
    private final List<JavaScriptSyntaxException> faults = new ArrayList<>();
    private int count;

    private JavaScriptGroups() {}

    static JavaScriptGroups of(String pattern) {
        JavaScriptGroups groups = new JavaScriptGroups();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                groups.open(pattern, i);
            }
        }
        return groups;
    }

    private void open(String pattern, int at) {
        if (!pattern.startsWith("?", at + 1)) {
            count++;
        } else if (pattern.startsWith("?<", at + 1) && !pattern.startsWith("?<=", at + 1)
                && !pattern.startsWith("?<!", at + 1)) {
            count++;
            int end = pattern.indexOf('>', at);
            String name = end < 0 ? "" : pattern.substring(at + 3, end);
            if (!isName(name)) {
                faults.add(new JavaScriptSyntaxException("Invalid capture group name", at + 3));
            } else if (names.putIfAbsent(name, count) != null) {
                faults.add(new JavaScriptSyntaxException("Duplicate capture group name", at + 3));
            }
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && isStart(name.codePointAt(0))
                && name.codePoints().allMatch(c -> isStart(c) || Character.isUnicodeIdentifierPart(c)
                        && !Character.isIdentifierIgnorable(c) || c == 0x200C || c == 0x200D);
    }

    private static boolean isStart(int c) {
        return c == '$' || c == '_' || Character.isUnicodeIdentifierStart(c);
    }

    /// @throws JavaScriptSyntaxException where a name is none, or is given twice
    void check() throws JavaScriptSyntaxException {
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }

    int count() {
        return count;
    }

    /// Whether any group has a name, which makes `\k` a reference.
    boolean areNamed() {
        return !names.isEmpty();
    }

    Optional<Integer> number(String name) {
        return Optional.ofNullable(names.get(name));
    }
}
