package dev.errata.ui.control;

import dev.errata.log.LogSource;
import dev.errata.scan.Blast;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// The logs that people have open, on which an edited pattern is tried.
public interface BlastLogs {

    /// Those that are open; changes as they are opened and closed.
    ObservableValue<List<LogSource>> open();

    /// Shows a line where it stands.
    void show(Blast.Line line);
}
