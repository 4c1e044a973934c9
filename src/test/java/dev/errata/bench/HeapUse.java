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

/// The heap that a folder takes while it is open in the window: what is reachable after a full collection.
///
/// @param bytes     records, findings with the keys of the running check, and the index of the search
/// @param peerBytes trees of all files as Jackson reads them, and nothing else
record HeapUse(long bytes, long peerBytes) {

    static HeapUse of(Path folder, RuleCatalogue rules) throws IOException {
        return new HeapUse(taken(() -> opened(folder, rules)), taken(() -> JacksonPeer.read(folder)));
    }

    private static long taken(Reader reader) throws IOException {
        long before = reachable();
        List<?> read = reader.read();
        try {
            return reachable() - before;
        } finally {
            Reference.reachabilityFence(read);
        }
    }

    /// Reads what is measured.
    private interface Reader {
        List<?> read() throws IOException;
    }

    private static long reachable() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// What the window holds of a folder.
    private static List<Object> opened(Path folder, RuleCatalogue rules) throws IOException {
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
        return List.of(workspace, validation, findings, index);
    }
}
