package dev.errata.ui.settings;

import dev.errata.curation.LogSet;
import dev.errata.curation.LogSetEdit;
import dev.errata.curation.Settings;
import dev.errata.curation.SettingsEdit;
import dev.errata.curation.SettingsFault;
import dev.errata.curation.SettingsText;
import dev.errata.curation.Severity;
import dev.errata.curation.Threshold;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.scan.CleanHits;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.Finding;
import dev.errata.validation.Rule;
import dev.errata.workspace.LogSetFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// The settings of the open folder: what counts, and one change at a time, which is on disk at once and can be taken back. Belongs
/// to the FX thread.
final class SettingsViewModel {
    /// The fields whose words a folder can settle.
    static final List<Field> VOCABULARIES = List.of(Field.DOMAIN, Field.CATEGORY, Field.SUBCATEGORY,
            Field.ROOT_CAUSE_TYPE, Field.VERIFICATION_TIER, Field.TAGS);
    /// More words than anybody would go through.
    private static final int MOST_WORDS = 500;

    private final CurationSession session;
    private final Notifier notifier;
    private final Newest counting;
    private final Newest gathering;
    private final Newest looking;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final List<Done> done = new ArrayList<>();

    /// A change that was made here: the text before and after it.
    private record Done(String before, String after) {}

    /// Others have changed the file since.
    private static final class ChangedElsewhereException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// What a folder says of a rule: nothing, so that the rule's own severity counts, a severity, or that it is off.
    enum Choice {
        USUAL, ERROR, WARNING, INFO, OFF;

        private static Choice of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case INFO -> INFO;
            };
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SettingsViewModel(CurationSession session, FxTasks tasks, Notifier notifier) {
        this.session = session;
        this.notifier = notifier;
        this.counting = tasks.newest();
        this.gathering = tasks.newest();
        this.looking = tasks.newest();
    }

    /// What counts, and what in the file does not.
    ObservableValue<SettingsText> textProperty() {
        return session.settings().textProperty();
    }

    Settings now() {
        return textProperty().getValue().settings();
    }

    /// Whether the file is no TOML, so that nothing in it can be changed here.
    boolean isBroken() {
        return textProperty().getValue().faults().stream()
                .anyMatch(fault -> fault.kind() == SettingsFault.Kind.SYNTAX);
    }

    List<Rule> rules() {
        return session.rules().all();
    }

    Choice choice(Rule rule) {
        if (now().off().contains(rule.id())) {
            return Choice.OFF;
        }
        return Optional.ofNullable(now().severities().get(rule.id())).map(Choice::of).orElse(Choice.USUAL);
    }

    void choose(Rule rule, Choice choice) {
        if (choice != choice(rule)) {
            set("rules", rule.id(), Optional.of(choice).filter(chosen -> chosen != Choice.USUAL)
                    .map(chosen -> SettingsEdit.string(chosen.word())));
        }
    }

    void ignoreCase(boolean ignore) {
        if (ignore != now().caseInsensitive()) {
            set("matching", "case_insensitive", Optional.of(Boolean.toString(ignore)));
        }
    }

    /// Has patterns work in this flavour too, or no longer.
    void want(String flavour, boolean wanted) {
        Set<String> flavours = new TreeSet<>(now().flavours());
        if (wanted ? flavours.add(flavour) : flavours.remove(flavour)) {
            set("matching", "flavours", Optional.of(SettingsEdit.strings(List.copyOf(flavours))));
        }
    }

    /// How many days until a record is ageing, or stale; empty for the usual number.
    void days(Age age, Optional<Integer> days) {
        if (!days.orElse(age.in(Settings.DEFAULT)).equals(age.in(now()))) {
            set("dates", age.key, days.map(String::valueOf));
        }
    }

    void wantChinese(Settings.ChineseWanted wanted) {
        if (wanted != now().chinese()) {
            set("chinese", "wanted",
                    Optional.of(SettingsEdit.string(wanted.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
    }

    /// Sets a number that rules go by; empty for the usual one. Says whether it may be that number.
    boolean threshold(Threshold threshold, Optional<BigDecimal> number) {
        if (number.filter(value -> !threshold.allows(value)).isPresent()) {
            return false;
        }
        if (number.orElse(threshold.usual()).compareTo(now().threshold(threshold)) != 0) {
            set("thresholds", threshold.word(), number.map(BigDecimal::toPlainString));
        }
        return true;
    }

    /// The words that a field may take; none for any.
    void vocabulary(Field field, List<String> words) {
        if (!words.equals(now().vocabulary(field))) {
            set("vocabulary", field.key(), Optional.of(words).filter(some -> !some.isEmpty())
                    .map(SettingsEdit::strings));
        }
    }

    /// Keeps a set of logs in the place of the one with its name, if any.
    ///
    /// @param whenKept runs once it is on disk
    void keep(LogSet set, Runnable whenKept) {
        if (!now().logs().contains(set)) {
            edit(text -> LogSetEdit.with(text, set), whenKept);
        }
    }

    void remove(LogSet set) {
        edit(text -> LogSetEdit.without(text, set.name()), () -> {});
    }

    /// The files that the sets of logs name now.
    void filesOfSets(Consumer<List<LogSetFiles>> receiver) {
        List<LogSet> sets = now().logs();
        Path folder = session.workspace().folder();
        looking.start((cancellation, _) -> {
            List<LogSetFiles> found = new ArrayList<>();
            for (LogSet set : sets) {
                cancellation.check();
                found.add(LogSetFiles.of(folder, set));
            }
            return found;
        }, receiver, failure -> {
            throw new IllegalStateException("the logs could not be looked for", failure);
        });
    }

    /// What the patterns hit in the clean logs, and what of these was not searched.
    ObservableValue<CleanHits> cleanProperty() {
        return session.cleanProperty();
    }

    /// What of a clean set was not searched.
    List<CleanHits.Omission> omissions(LogSet set) {
        return cleanProperty().getValue().omissions().stream().filter(one -> one.set().equals(set.name())).toList();
    }

    /// A number of days that the settings hold.
    enum Age {
        AGEING("ageing_days"), STALE("stale_days");

        private final String key;

        Age(String key) {
            this.key = key;
        }

        int in(Settings settings) {
            return this == AGEING ? settings.ageingDays() : settings.staleDays();
        }
    }

    /// How many findings each rule has in the folder now, by its id.
    void countFindings(Consumer<Map<String, Integer>> receiver) {
        var findings = session.folderFindings();
        counting.start((_, _) -> {
            Map<String, Integer> counts = new HashMap<>();
            findings.forEach((_, found) -> {
                for (Finding finding : found) {
                    counts.merge(finding.rule(), 1, Integer::sum);
                }
            });
            return counts;
        }, receiver, failure -> {
            throw new IllegalStateException("the findings could not be counted", failure);
        });
    }

    /// The words that the records have in this field now, in order; at most [#MOST_WORDS].
    void wordsInUse(Field field, Consumer<List<String>> receiver) {
        var records = session.records();
        gathering.start((cancellation, _) -> {
            Set<String> words = new TreeSet<>();
            for (ErrorRecord record : records.records()) {
                cancellation.check();
                Stream.concat(record.string(field).stream(), record.strings(field).stream())
                        .filter(word -> !word.isBlank()).forEach(words::add);
            }
            return words.stream().limit(MOST_WORDS).toList();
        }, receiver, failure -> {
            throw new IllegalStateException("the words could not be gathered", failure);
        });
    }

    /// Whether there is a change to take back.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Writes the text as it was before the last change that was made here, unless others have written the file since: what they
    /// wrote stays.
    void takeBack() {
        if (!done.isEmpty()) {
            Done last = done.removeLast();
            changed.set(!done.isEmpty());
            write(text -> {
                if (!text.equals(last.after())) {
                    throw new ChangedElsewhereException();
                }
                return last.before();
            }, () -> {});
        }
    }

    private void set(String table, String key, Optional<String> value) {
        edit(text -> value.map(written -> SettingsEdit.with(text, table, key, written))
                .orElseGet(() -> SettingsEdit.without(text, table, key)), () -> {});
    }

    /// A change that the file has already is none to take back.
    private void edit(UnaryOperator<String> change, Runnable whenWritten) {
        AtomicReference<Done> made = new AtomicReference<>(new Done("", ""));
        write(text -> {
            String edited = change.apply(text);
            made.set(new Done(text, edited));
            return edited;
        }, () -> {
            if (!made.get().before().equals(made.get().after())) {
                done.add(made.get());
                changed.set(true);
            }
            whenWritten.run();
        });
    }

    private void write(UnaryOperator<String> change, Runnable onSuccess) {
        session.settings().change(change, onSuccess,
                failure -> notifier.tell(Notice.of(Tone.ERROR, failure instanceof ChangedElsewhereException
                        ? Phrase.of("settings.changed-elsewhere")
                        : Phrase.of("settings.unwritten", DiskReason.named(failure)))));
    }
}
