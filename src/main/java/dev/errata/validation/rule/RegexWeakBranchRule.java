package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.curation.Threshold;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.regex.PatternBranch;
import dev.errata.regex.PatternToken;
import dev.errata.regex.PatternTokenKind;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// An alternative is a short bare word: whatever the others demand, a line with that word is enough.
final class RegexWeakBranchRule implements RecordRule {

    /// From here on a letter is a syllable or a word, and says as much as several.
    private static final char FIRST_OF_SYLLABLES = '\u2E80';
    private static final int SYLLABLE = 3;

    @Override
    public String id() {
        return "regex-weak-branch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
        OwnPattern.of(record, context).ifPresent(pattern -> {
            List<PatternBranch> branches = pattern.branches();
            List<PatternToken> tokens = branches.size() < 2 ? List.of() : pattern.tokens();
            int most = context.settings().count(Threshold.WEAK_BRANCH_LETTERS);
            for (PatternBranch branch : branches.size() < 2 ? List.<PatternBranch>of() : branches) {
                if (isWeak(branch, tokens, pattern, most)) {
                    sink.at(pattern.pointer()).fixing(canStandAlone(branch) ? Fixing.ASKING : Fixing.NONE)
                            .report(written(pattern, branch));
                }
            }
        });
    }

    /// Whether the alternative is nothing but a few letters: a digit makes a code of it, a place or a set of characters asks for more.
    private static boolean isWeak(PatternBranch branch, List<PatternToken> tokens, OwnPattern pattern, int most) {
        int letters = 0;
        for (PatternToken token : tokens) {
            if (token.start() >= branch.start() && token.end() <= branch.end()) {
                String text = pattern.text(token);
                if (token.kind() != PatternTokenKind.LITERAL || !Character.isLetter(text.codePointAt(0))) {
                    return false;
                }
                letters += text.charAt(0) < FIRST_OF_SYLLABLES ? 1 : SYLLABLE;
            }
        }
        return letters > 0 && letters <= most;
    }

    /// As a word of its own it stands in far fewer lines.
    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return OwnPattern.of(record, context).flatMap(pattern -> pattern.branches().stream()
                .filter(branch -> finding.arguments().equals(List.of(written(pattern, branch))))
                .filter(RegexWeakBranchRule::canStandAlone).findFirst()
                .map(branch -> List.of(Fixes.replace(fixKey(), record, pattern.pointer(),
                        JsonValue.of(pattern.text().substring(0, branch.start()) + "\\b" + written(pattern, branch)
                                + "\\b" + pattern.text().substring(branch.end())),
                        written(pattern, branch)))))
                .orElseGet(List::of);
    }

    private static String written(OwnPattern pattern, PatternBranch branch) {
        return pattern.text().substring(branch.start(), branch.end());
    }

    /// Syllables are not set apart from what is around them.
    private static boolean canStandAlone(PatternBranch branch) {
        return branch.text().chars().allMatch(c -> c < FIRST_OF_SYLLABLES);
    }
}
