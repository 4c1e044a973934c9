package dev.errata.validation.rule;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An English text and its Chinese, both with something in them.
///
/// @param english        what is said
/// @param chinese        the same in Chinese, or what stands there
/// @param alsoEnglish    another English text that the Chinese may render instead, or else blank
record ChinesePair(TextValue english, TextValue chinese, String alsoEnglish) {

    /// The pairs of a record. Workarounds have none unless there is one text for each.
    static List<ChinesePair> all(ErrorRecord record) {
        return record.derived(All.class, All::of).pairs();
    }

    /// The pairs of a record, found once for all rules.
    private record All(List<ChinesePair> pairs) {

        private static All of(ErrorRecord record) {
            return new All(List.copyOf(read(record)));
        }
    }

    private static List<ChinesePair> read(ErrorRecord record) {
        List<ChinesePair> pairs = new ArrayList<>();
        single(record, Field.SIGNATURE, Field.SIGNATURE_ZH).ifPresent(pairs::add);
        single(record, Field.ROOT_CAUSE, Field.ROOT_CAUSE_ZH).ifPresent(pairs::add);
        List<FieldValue> workarounds = record.items(Field.WORKAROUNDS);
        List<FieldValue> chinese = record.items(Field.WORKAROUNDS_ZH);
        if (workarounds.size() == chinese.size()) {
            for (int i = 0; i < workarounds.size(); i++) {
                workaround(workarounds.get(i), chinese.get(i)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /// The Chinese without its white space, full-width forms as half-width ones: fit to look for codes in.
    String plainChinese() {
        return plain(chinese.text());
    }

    /// A text in the same form as [#plainChinese].
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static Optional<ChinesePair> single(ErrorRecord record, Field english, Field chinese) {
        List<TextValue> source = TextValue.of(record, List.of(english));
        List<TextValue> target = TextValue.of(record, List.of(chinese));
        return source.size() == 1 && target.size() == 1
                ? of(source.getFirst(), target.getFirst(), "")
                : Optional.empty();
    }

    private static Optional<ChinesePair> workaround(FieldValue workaround, FieldValue chinese) {
        String how = Items.text(workaround, Field.WORKAROUND_HOW).map(TextValue::text).orElse("");
        return Items.text(workaround, Field.WORKAROUND_ACTION).flatMap(action -> chinese.string().flatMap(
                text -> of(action, new TextValue(Field.WORKAROUNDS_ZH, chinese.pointer(), text), how)));
    }

    private static Optional<ChinesePair> of(TextValue english, TextValue chinese, String alsoEnglish) {
        return english.isBlank() || chinese.isBlank()
                ? Optional.empty()
                : Optional.of(new ChinesePair(english, chinese, alsoEnglish));
    }
}
