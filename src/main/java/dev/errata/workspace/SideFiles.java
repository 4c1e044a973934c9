package dev.errata.workspace;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Samples;
import dev.errata.curation.SamplesChange;
import dev.errata.curation.SettingsText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// What curators keep beside the records of a folder. May be used by any thread.
public final class SideFiles {
    private static final String SETTINGS = "settings.toml";

    private final SearchesFile searches;
    private final TemplateFiles templates;
    private final SideFile<Acceptances> acceptancesFile;
    private volatile Acceptances acceptances;
    private final SideFile<Samples> samplesFile;
    private volatile Samples samples;
    private final SideFile<String> settingsFile;
    private final Set<String> rules;
    private volatile String settingsSource;
    private volatile SettingsText settings;

    /// @param rules the ids of the rules that the settings may name
    SideFiles(Path folder, SaveTransaction transaction, Set<String> rules) throws IOException {
        this.rules = Set.copyOf(rules);
        this.settingsFile = new SideFile<>(folder, SETTINGS, transaction, UnaryOperator.identity(),
                UnaryOperator.identity());
        this.settingsSource = settingsFile.read();
        this.settings = SettingsText.parse(settingsSource, rules);
        this.searches = new SearchesFile(folder, transaction);
        this.templates = new TemplateFiles(folder, transaction);
        this.acceptancesFile = new SideFile<>(folder, "accepted.jsonl", transaction, Acceptances::parse,
                Acceptances::text);
        this.acceptances = acceptancesFile.read();
        this.samplesFile = new SideFile<>(folder, "samples.jsonl", transaction, Samples::parse, Samples::text);
        this.samples = samplesFile.read();
    }

    /// How a folder wants to be judged, where nothing else of it is of interest; the defaults where it does not say.
    ///
    /// @throws IOException where the disk refuses, or the settings are no file of the folder
    public static SettingsText settingsOf(Path folder, Set<String> rules) throws IOException {
        return SettingsText.parse(SideFile.text(folder.toAbsolutePath().normalize(), SETTINGS), rules);
    }

    /// The searches that the folder shares.
    public SearchesFile searches() {
        return searches;
    }

    /// The templates of new records that the folder has.
    public TemplateFiles templates() {
        return templates;
    }

    /// The texts on which the patterns are tried, as last read or written.
    public Samples samples() {
        return samples;
    }

    /// Reads the texts again, where others have written them meanwhile.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public synchronized Samples readSamples() throws IOException {
        samples = samplesFile.read();
        return samples;
    }

    /// Changes the samples, on disk and at once; what others wrote there meanwhile stays.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public synchronized SamplesChange changeSamples(UnaryOperator<Samples> change) throws IOException {
        AtomicReference<Samples> before = new AtomicReference<>(Samples.NONE);
        samples = samplesFile.change(known -> {
            before.set(known);
            return change.apply(known);
        });
        return new SamplesChange(before.get(), samples);
    }

    /// How the folder wants to be judged, as last read or written.
    public SettingsText settings() {
        return settings;
    }

    /// The text that says so; empty where there is no file.
    public String settingsSource() {
        return settingsSource;
    }

    /// Changes the text of the settings, on disk and at once; the change starts from what is on disk.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public synchronized SettingsText changeSettings(UnaryOperator<String> change) throws IOException {
        return know(settingsFile.change(change));
    }

    /// Reads the settings again, where others have written them meanwhile; the same object where they have not.
    ///
    /// @throws IOException where the disk refuses; nothing has changed
    public synchronized SettingsText readSettings() throws IOException {
        String found = settingsFile.read();
        return found.equals(settingsSource) ? settings : know(found);
    }

    private SettingsText know(String source) {
        settingsSource = source;
        settings = SettingsText.parse(source, rules);
        return settings;
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
