package dev.errata.ui.intake;

import dev.errata.exchange.RecordImport;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Phrase;
import java.util.List;

/// How far an import is that is being prepared.
public sealed interface ImportState {

    /// Nobody has said yet what to import.
    record Empty() implements ImportState {}

    /// What was pasted has changed; it is read after a pause, since somebody may be typing still.
    record Waiting() implements ImportState {}

    /// It is read, and the rules are asked.
    record Looking(FxTask task) implements ImportState {}

    /// It cannot be imported.
    record Failed(Phrase reason) implements ImportState {}

    /// What it would bring.
    ///
    /// @param rows those that need a look first
    record Found(RecordImport found, List<IncomingRow> rows) implements ImportState {

        public Found {
            rows = List.copyOf(rows);
        }

        /// Whether an import would do anything.
        public boolean bringsSomething() {
            return !found.creates().isEmpty() || !found.conflicts().isEmpty();
        }
    }
}
