package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The same sentences stand in many records: they say little about any of them. Records that differ only by environment are one.
final class TextReusedRule implements FolderRule {
    private static final int SHORTEST = 40;
    private static final int MANY = 3;
    private static final List<Field> PROSE = List.of(Field.ROOT_CAUSE, Field.DEAD_END_ACTION, Field.DEAD_END_WHY_FAILS,
            Field.WORKAROUND_ACTION, Field.WORKAROUND_HOW);

    @Override
    public String id() {
        return "text-reused";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        return TextValue.of(record, PROSE).stream().filter(value -> value.text().length() >= SHORTEST)
                .map(value -> key(value.text())).collect(Collectors.toSet());
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        Set<String> said = new HashSet<>();
        for (TextValue value : TextValue.of(record, PROSE)) {
            if (value.text().length() >= SHORTEST && said.add(key(value.text()))) {
                Set<String> errors = new TreeSet<>();
                index.paths(key(value.text())).forEach(path -> errors.add(error(path)));
                if (errors.size() >= MANY) {
                    errors.remove(error(record.path()));
                    sink.report(value.pointer(), Integer.toString(errors.size()), errors.iterator().next());
                }
            }
        }
    }

    /// A hash of the letters and digits, whatever their case, that is wide enough never to meet another in any folder.
    private static String key(String text) {
        long low = 1_125_899_906_842_597L;
        long high = 7_046_029_254_386_353_131L;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                c = Character.toLowerCase(c);
                low = 31 * low + c;
                high = (high ^ c) * 1_099_511_628_211L;
            }
        }
        return Long.toHexString(high) + Long.toHexString(low);
    }

    private static String error(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 2 ? parts[0] + "/" + parts[1] : path;
    }
}
