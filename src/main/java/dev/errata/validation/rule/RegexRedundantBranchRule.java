package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.PatternToken;
import dev.errata.regex.PatternTokenKind;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An alternative of fixed text can go: wherever it matches, another one does too.
final class RegexRedundantBranchRule implements RecordRule {

    @Override
    public String id() {
        return "regex-redundant-branch";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    /// The alternative.
    @Override
    public List<String> identity(List<String> arguments) {
        return arguments;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).ifPresent(pattern -> first(pattern)
                .ifPresent(found -> sink.report(pattern.pointer(), written(pattern, found.idle()),
                        written(pattern, found.other()))));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return OwnPattern.of(record, context).flatMap(pattern -> first(pattern).map(found -> List.of(Fixes.replace(
                fixKey(), record, pattern.pointer(), JsonValue.of(without(pattern, found.idle())),
                written(pattern, found.idle()))))).orElseGet(List::of);
    }

    private record Pair(PatternBranch idle, PatternBranch other) {}

    private record First(Optional<Pair> pair) {}

    private static Optional<Pair> first(OwnPattern pattern) {
        return pattern.compiled().derived(First.class, _ -> new First(find(pattern))).pair();
    }

    private static Optional<Pair> find(OwnPattern pattern) {
        List<PatternBranch> branches = pattern.branches();
        if (branches.size() < 2) {
            return Optional.empty();
        }
        List<PatternToken> tokens = pattern.tokens();
        List<Optional<String>> fixed = branches.stream().map(branch -> fixed(branch, tokens, pattern)).toList();
        if (fixed.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Optional<CompiledPattern>> others = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            others.add(fixed.get(i).isPresent() ? Optional.empty() : alone(branches.get(i), tokens, pattern));
        }
        for (int i = branches.size() - 1; i >= 0; i--) {
            for (int j = 0; fixed.get(i).isPresent() && j < branches.size(); j++) {
                String text = fixed.get(i).get();
                boolean within = fixed.get(j).isPresent()
                        ? isWithin(fixed.get(j).get(), text, branches.get(j), pattern)
                        : others.get(j).filter(other -> finds(other, text)).isPresent();
                if (i != j && within) {
                    return Optional.of(new Pair(branches.get(i), branches.get(j)));
                }
            }
        }
        return Optional.empty();
    }

    /// The text of an alternative that matches one text only.
    private static Optional<String> fixed(PatternBranch branch, List<PatternToken> tokens, OwnPattern pattern) {
        StringBuilder text = new StringBuilder();
        for (PatternToken token : tokens) {
            if (isIn(token, branch)) {
                String part = pattern.text(token);
                boolean escaped = token.kind() == PatternTokenKind.ESCAPE && part.length() == 2
                        && !Character.isLetterOrDigit(part.charAt(1));
                if (token.kind() != PatternTokenKind.LITERAL && !escaped) {
                    return Optional.empty();
                }
                text.append(escaped ? part.substring(1) : part);
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /// Whether an alternative of fixed text matches within a text. The engine is asked only where the letters are there.
    private static boolean isWithin(String part, String text, PatternBranch branch, OwnPattern pattern) {
        for (int at = 0; at + part.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, part, 0, part.length())) {
                return Patterns.compile(branch.text(), pattern.compiled().options()) instanceof CompiledPattern alone
                        && finds(alone, text);
            }
        }
        return false;
    }

    /// An alternative as a pattern that matches within a text wherever that stands; none where it looks around itself, and may see
    /// other neighbours.
    private static Optional<CompiledPattern> alone(PatternBranch branch, List<PatternToken> tokens,
            OwnPattern pattern) {
        boolean looksAround = tokens.stream().filter(token -> isIn(token, branch))
                .anyMatch(token -> token.kind() == PatternTokenKind.ANCHOR
                        || token.kind() == PatternTokenKind.REFERENCE
                        || token.kind() == PatternTokenKind.GROUP_OPEN && !pattern.text(token).equals("(")
                                && !pattern.text(token).equals("(?:"));
        return !looksAround && branch.end() > branch.start()
                && Patterns.compile(branch.text(), pattern.compiled().options()) instanceof CompiledPattern alone
                        ? Optional.of(alone)
                        : Optional.empty();
    }

    private static boolean finds(CompiledPattern pattern, String text) {
        return !pattern.find(text, 0, Budget.DEFAULT, Cancellation.NEVER).matches().isEmpty();
    }

    private static boolean isIn(PatternToken token, PatternBranch branch) {
        return token.start() >= branch.start() && token.end() <= branch.end();
    }

    private static String written(OwnPattern pattern, PatternBranch branch) {
        return pattern.text().substring(branch.start(), branch.end());
    }

    /// The pattern without an alternative and without the bar beside it.
    private static String without(OwnPattern pattern, PatternBranch branch) {
        String text = pattern.text();
        return branch.start() > 0 && text.charAt(branch.start() - 1) == '|'
                ? text.substring(0, branch.start() - 1) + text.substring(branch.end())
                : text.substring(0, branch.start()) + text.substring(branch.end() + 1);
    }
}
