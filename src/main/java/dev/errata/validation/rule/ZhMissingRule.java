package dev.errata.validation.rule;

import dev.errata.curation.Settings;
import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The record has no Chinese, or not all of it, in a folder that has some.
final class ZhMissingRule implements FolderRule {
    private static final String HAS_CHINESE = "has";
    private static final String LACKS_CHINESE = "lacks";

    @Override
    public String id() {
        return "zh-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        if (context.settings().chinese() != Settings.ChineseWanted.WHERE_USED) {
            return Set.of();
        }
        boolean has = TextValue.of(record, List.of(Field.SIGNATURE_ZH, Field.ROOT_CAUSE_ZH, Field.WORKAROUNDS_ZH))
                .stream()
                .anyMatch(value -> Han.prevails(value.text()));
        return has ? Set.of(HAS_CHINESE) : Set.of(LACKS_CHINESE);
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        boolean wanted = switch (context.settings().chinese()) {
            case ALWAYS -> true;
            case WHERE_USED -> !index.paths(HAS_CHINESE).isEmpty();
            case NEVER -> false;
        };
        boolean chinese = record.string(Field.LOCALE).filter(locale -> locale.startsWith("zh")).isPresent();
        List<Field> missing = wanted && !chinese ? missing(record) : List.of();
        if (!missing.isEmpty()) {
            record.shape().pointer(missing.getFirst()).ifPresent(pointer -> sink.report(pointer,
                    missing.stream().map(Field::jsonName).collect(Collectors.joining(", "))));
        }
    }

    private static List<Field> missing(ErrorRecord record) {
        List<Field> missing = new ArrayList<>();
        for (Field english : List.of(Field.SIGNATURE, Field.ROOT_CAUSE)) {
            english.chinese().filter(field -> isMissing(record, english, field)).ifPresent(missing::add);
        }
        boolean workarounds = !record.items(Field.WORKAROUNDS).isEmpty();
        if (workarounds && record.shape().has(Field.WORKAROUNDS_ZH) && record.items(Field.WORKAROUNDS_ZH).isEmpty()) {
            missing.add(Field.WORKAROUNDS_ZH);
        }
        return missing;
    }

    private static boolean isMissing(ErrorRecord record, Field english, Field chinese) {
        return record.shape().has(chinese) && record.string(english).filter(text -> !text.isBlank()).isPresent()
                && record.string(chinese).orElse("").isBlank();
    }
}
