package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A word of the slug stands nowhere in what the record says: the id may belong to another error.
final class IdSlugUnlikeSignatureRule implements RecordRule {
    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final Pattern ENDING = Pattern.compile("(ations?|ions?|ings?|ied|ies|ed|es|s|e|y)$");

    /// Words that any error may have in its id, and names of platforms, which `environment` is for.
    private static final Set<String> SAY_NOTHING = Set
            .of("""
                    error errors exception failed failure failures fail fails failing issue issues problem warning fatal invalid \
                    unexpected detected missing found cannot could required requires with from when after before while during \
                    without that this into over under linux macos windows ubuntu debian docker"""
                    .split(" "));
    private static final List<Field> SAYING = List.of(Field.SIGNATURE, Field.REGEX, Field.DOMAIN, Field.CATEGORY,
            Field.SUBCATEGORY, Field.ROOT_CAUSE, Field.ERROR_CODE, Field.VERSION, Field.TAGS, Field.ALIASES);

    @Override
    public String id() {
        return "id-slug-unlike-signature";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        record.recordId().filter(_ -> record.string(Field.SIGNATURE).filter(text -> !text.isBlank()).isPresent())
                .ifPresent(id -> {
                    String said = TextValue.of(record, SAYING).stream().map(value -> Words.dense(value.text()))
                            .collect(Collectors.joining(" "));
                    String strange = BETWEEN_WORDS.splitAsStream(id.slug())
                            .filter(word -> word.length() >= SHORTEST && !SAY_NOTHING.contains(word))
                            .filter(word -> !said.contains(stem(word))).collect(Collectors.joining(", "));
                    if (!strange.isEmpty()) {
                        record.value(Field.ID).ifPresent(value -> sink.report(value.pointer(), strange));
                    }
                });
    }

    /// What the forms of a word share: `denied`, `denies` and `denying` are all said by `den`.
    private static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() < SHORTEST - 1 ? word : stem;
    }
}
