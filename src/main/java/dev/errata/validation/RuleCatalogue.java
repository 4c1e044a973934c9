package dev.errata.validation;

import dev.errata.json.JsonEditException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules that a check applies, in the order in which they are listed.
public final class RuleCatalogue {
    private final Map<String, Rule> byId = new LinkedHashMap<>();
    private final List<Rule> all;
    private final List<FolderRule> folderRules;
    private final List<CatchRule> catchRules;
    private final List<FindingsRule> findingsRules;

    public RuleCatalogue(List<Rule> rules) {
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
        }
        all = List.copyOf(rules);
        folderRules = all.stream().filter(FolderRule.class::isInstance).map(FolderRule.class::cast).toList();
        catchRules = all.stream().filter(CatchRule.class::isInstance).map(CatchRule.class::cast).toList();
        findingsRules = all.stream().filter(FindingsRule.class::isInstance).map(FindingsRule.class::cast).toList();
    }

    public List<Rule> all() {
        return all;
    }

    /// Every rule id, in order.
    public Set<String> ids() {
        return byId.keySet();
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<FolderRule> folderRules() {
        return folderRules;
    }

    List<CatchRule> catchRules() {
        return catchRules;
    }

    List<FindingsRule> findingsRules() {
        return findingsRules;
    }

    /// The ways to mend a finding, best first; none where the record has no place for what a fix would write.
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        try {
            return context.records().at(finding.file())
                    .flatMap(record -> find(finding.rule()).map(rule -> rule.fixes(finding, record, context)))
                    .orElseGet(List::of);
        } catch (JsonEditException noPlaceForIt) {
            return List.of();
        }
    }
}
