package dev.errata.workspace;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Sample;
import dev.errata.curation.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// What curators keep beside the records of a folder. May be used by any thread.
public final class SideFiles {
    private final SearchesFile searches;
    private final SideFile<Acceptances> acceptancesFile;
    private volatile Acceptances acceptances;
    private final SideFile<Samples> samplesFile;
    private volatile Samples samples;

    SideFiles(Path folder, SaveTransaction transaction) throws IOException {
        this.searches = new SearchesFile(folder, transaction);
        this.acceptancesFile = new SideFile<>(folder, "accepted.jsonl", transaction, Acceptances::parse,
                Acceptances::text);
        this.acceptances = acceptancesFile.read();
        this.samplesFile = new SideFile<>(folder, "samples.jsonl", transaction, Samples::parse, Samples::text);
        this.samples = samplesFile.read();
    }

    /// The searches that the folder shares.
    public SearchesFile searches() {
        return searches;
    }

    /// The texts on which the patterns are tried, as last read or written.
    public Samples samples() {
        return samples;
    }

    /// Adds a sample, on disk and at once; what others wrote there meanwhile stays.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public synchronized Samples add(Sample sample) throws IOException {
        samples = samplesFile.change(known -> known.with(sample));
        return samples;
    }

    /// The findings that the folder accepts, as last read or written.
    public Acceptances acceptances() {
        return acceptances;
    }

    /// Changes what the folder accepts, on disk and at once; what others wrote there meanwhile stays.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public synchronized Acceptances accept(UnaryOperator<Acceptances> change) throws IOException {
        acceptances = acceptancesFile.change(change);
        return acceptances;
    }

    /// Reads again what the folder accepts, where others have written it meanwhile; the same object where they have not.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public synchronized Acceptances readAcceptances() throws IOException {
        Acceptances found = acceptancesFile.read();
        if (!found.text().equals(acceptances.text())) {
            acceptances = found;
        }
        return acceptances;
    }
}
