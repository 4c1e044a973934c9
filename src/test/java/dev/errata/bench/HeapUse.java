package dev.errata.bench;

import dev.errata.record.RecordSchema;
import dev.errata.search.Freshness;
import dev.errata.search.RecordIndex;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The heap that a folder takes while it is open in the window: what is reachable after a full collection.
///
/// @param bytes     records, findings with the keys of the running check, and the index of the search
/// @param peerBytes trees of all files as Jackson reads them, and nothing else
record HeapUse(long bytes, long peerBytes) {

    static HeapUse of(Path folder, RuleCatalogue rules) throws IOException {
        long before = reachable();
        Opened opened = Opened.of(folder, rules);
        long bytes = reachable() - before;
        opened.hold();
        opened = Opened.NOTHING;
        before = reachable();
        List<JsonNode> trees = JacksonPeer.read(folder);
        long peerBytes = reachable() - before;
        if (trees.isEmpty()) {
            throw new IllegalStateException("no record in " + folder);
        }
        return new HeapUse(bytes, peerBytes);
    }

    private static long reachable() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// What the window holds of a folder.
    private record Opened(List<Object> parts) {
        private static final Opened NOTHING = new Opened(List.of());

        private static Opened of(Path folder, RuleCatalogue rules) throws IOException {
            Workspace workspace = Workspace.open(folder, rules.ids(), Clock.systemUTC(), Progress.NONE,
                    Cancellation.NEVER);
            Validation validation = new Validation(rules);
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            RuleContext context = new RuleContext(workspace.settings(), today, RecordSchema.load(),
                    workspace.records());
            Map<String, List<Finding>> findings = validation.checkAll(context, Progress.NONE, Cancellation.NEVER);
            Freshness.Scale scale = new Freshness.Scale(today, context.settings().ageingDays(),
                    context.settings().staleDays());
            RecordIndex index = RecordIndex.of(workspace.records(), scale, Cancellation.NEVER);
            return new Opened(List.of(workspace, validation, findings, index));
        }

        /// Keeps the parts reachable up to here.
        private void hold() {
            Reference.reachabilityFence(parts);
        }
    }
}
