package dev.errata.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// After each of many edits the rules that look at several records say the same as from scratch.
class IncrementalRulesTest {
    private static final List<String> PATHS = List.of("a/one.json", "a/two.json", "b/three.json", "b/three/linux.json");
    private static final List<String> IDS = List.of("a/one", "a/two", "b/three", "b/three/linux");
    private static final List<String> TEXTS = List.of("file not found", "disk full", "not found on disk", "");
    private static final List<String> PATTERNS = List.of("not found", "(disk|full)", "disk full", "(", "on disk|file");
    private static final List<String> WORDS = List.of("config_error", "configuration_error", "disk", "error config");

    @Property(tries = 200)
    void isTheSameAfterEditsAsFromScratch(@ForAll long seed) {
        Random random = new Random(seed);
        RuleContext context = Folders.context(List.of()).with(RecordSet.empty());
        Validation running = new Validation(Rules.catalogue());
        Map<String, List<Finding>> now = new TreeMap<>(
                running.checkAll(context, Progress.NONE, Cancellation.NEVER));
        for (int edit = 0; edit < 12; edit++) {
            String path = PATHS.get(random.nextInt(PATHS.size()));
            boolean there = context.records().at(path).isPresent();
            Change change = there && random.nextInt(4) == 0
                    ? new Change.Delete(path)
                    : there ? new Change.Edit(path, text(random)) : new Change.Create(path, text(random));
            context = context.with(context.records().apply(change));
            now.putAll(running.checkChanged(context, Set.of(path), Cancellation.NEVER));
            now.keySet().retainAll(context.records().paths());

            assertEquals(new TreeMap<>(Folders.check(Rules.catalogue(), context)), now);
        }
    }

    private static JsonText text(Random random) {
        return JsonText.of("""
                {"id": "%s", "signature": "%s", "regex": "%s", "category": "%s", "transition_graph": {"leads_to":
                [{"error_id": "%s"}], "frequently_confused_with": [{"error_id": "%s"}]}}
                """.formatted(one(IDS, random), one(TEXTS, random), one(PATTERNS, random), one(WORDS, random),
                one(IDS, random), one(IDS, random)));
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
