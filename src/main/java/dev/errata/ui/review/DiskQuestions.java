package dev.errata.ui.review;

/// Asks a person what nobody else can decide about files on disk.
interface DiskQuestions {
    /// Asks which text counts.
    void ask(Standoff standoff);

    /// Asks whether what was not read may go.
    void ask(UnseenFiles unseen);
}
