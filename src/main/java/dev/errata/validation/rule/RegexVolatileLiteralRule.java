package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.regex.PatternToken;
import dev.errata.regex.PatternTokenKind;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pattern spells out what differs from run to run: an address, a time, a process number, somebody's folder.
final class RegexVolatileLiteralRule implements RecordRule {
    private static final char OTHER = '\u0000';

    /// What is put in the place of each kind.
    private enum Kind {
        UUID("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "[0-9a-fA-F-]{36}"), ADDRESS(
                "0x[0-9a-f]{6,}", "0x[0-9a-fA-F]+"), TIME("[0-9]{2}:[0-9]{2}:[0-9]{2}",
                        "[0-9]{2}:[0-9]{2}:[0-9]{2}"), DAY("(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}",
                                "[0-9]{4}-[0-9]{2}-[0-9]{2}"), HOME("(?<=/home/|/users/)[a-z][\\w-]*",
                                        "[^/]+"), PROCESS("(?<=(?:pid|tid|process|thread)[ =:#]{1,2})[0-9]{2,}",
                                                "[0-9]+");

        private final Pattern pattern;
        private final String general;

        Kind(String pattern, String general) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            this.general = general;
        }
    }

    private record Place(Kind kind, int start, int end, String text) {}

    @Override
    public String id() {
        return "regex-volatile-literal";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).ifPresent(pattern -> first(pattern)
                .ifPresent(place -> sink.report(pattern.pointer(), place.text(), place.kind().general)));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return OwnPattern.of(record, context).flatMap(pattern -> first(pattern).map(place -> {
            String general = pattern.text().substring(0, place.start()) + place.kind().general
                    + pattern.text().substring(place.end());
            return List.of(Fixes.replace(fixKey(), record, pattern.pointer(), JsonValue.of(general), place.text(),
                    place.kind().general));
        })).orElseGet(List::of);
    }

    private record First(Optional<Place> place) {}

    private static Optional<Place> first(OwnPattern pattern) {
        return pattern.compiled().derived(First.class, _ -> new First(find(pattern))).place();
    }

    private static Optional<Place> find(OwnPattern pattern) {
        if (pattern.text().chars().noneMatch(Character::isDigit) && !pattern.text().contains("home/")
                && !pattern.text().contains("Users/")) {
            return Optional.empty();
        }
        String literal = literal(pattern);
        for (Kind kind : Kind.values()) {
            Matcher found = kind.pattern.matcher(literal);
            if (found.find()) {
                return Optional.of(new Place(kind, found.start(), found.end(), found.group()));
            }
        }
        return Optional.empty();
    }

    /// The pattern with another character in the place of whatever is not itself.
    private static String literal(OwnPattern pattern) {
        StringBuilder literal = new StringBuilder();
        for (PatternToken token : pattern.tokens()) {
            String text = pattern.text(token);
            literal.append(
                    token.kind() == PatternTokenKind.LITERAL ? text : String.valueOf(OTHER).repeat(text.length()));
        }
        return literal.toString();
    }
}
