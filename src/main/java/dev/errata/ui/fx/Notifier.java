package dev.errata.ui.fx;

/// Tells the user how something went, without asking for an answer.
@FunctionalInterface
public interface Notifier {

    /// Shows `notice`. Called on the FX thread.
    void tell(Notice notice);
}
