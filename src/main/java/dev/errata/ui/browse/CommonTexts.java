package dev.errata.ui.browse;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.search.CommonValues.Common;
import dev.errata.search.CommonValues.Often;
import dev.errata.search.CommonValues.Range;
import dev.errata.search.CommonValues.Same;
import dev.errata.search.CommonValues.Several;
import dev.errata.ui.fx.Localization;
import java.util.stream.Collectors;

/// Says what several records have in common.
final class CommonTexts {
    private final Localization localization;

    CommonTexts(Localization localization) {
        this.localization = localization;
    }

    /// What there is to say of one field.
    String value(Common common) {
        return switch (common) {
            case Same(Field field, String value) -> localization.now("browse.common.same", word(field, value));
            case Range(Field field, String least, String greatest, int absent) -> withAbsent(least.equals(greatest)
                    ? word(field, least)
                    : localization.now("browse.common.range", word(field, least), word(field, greatest)), absent);
            case Several several -> withAbsent(several(several), several.absent());
        };
    }

    private String several(Several several) {
        String often = several.often().stream().map(value -> often(several.field(), value))
                .collect(Collectors.joining(localization.now("browse.join")));
        if (several.distinct() == 1) {
            return often;
        }
        return localization.now(several.distinct() > several.often().size()
                ? "browse.common.values-more"
                : "browse.common.values", several.distinct(), often);
    }

    private String often(Field field, Often often) {
        return localization.now("browse.common.often", word(field, often.value()), often.records());
    }

    private String withAbsent(String text, int absent) {
        return absent == 0 ? text : localization.now("browse.common.absent", text, absent);
    }

    private String word(Field field, String value) {
        if (field.kind() == FieldKind.DAY) {
            return localization.time().day(value);
        }
        String key = "field.choice." + field.key() + "." + value;
        return localization.messages().getValue().has(key) ? localization.now(key) : value;
    }
}
