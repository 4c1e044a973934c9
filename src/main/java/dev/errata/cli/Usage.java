package dev.errata.cli;

import java.util.ArrayList;
import java.util.List;

/// The words and options that a command takes. Their texts are those under the command's name in the bundle `cli`.
final class Usage {
    /// Every command can be told the language, asked where a failure came from, and asked for help.
    static final String LANG = "--lang";
    static final String VERBOSE = "--verbose";

    private final String name;
    private final List<Word> words = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<String> synopsis = new ArrayList<>();
    private boolean strangeOptionsAreWords;

    /// Whether it may be left out.
    enum Need {
        OPTIONAL, REQUIRED
    }

    /// How many values an option takes.
    enum Values {
        NONE,
        ONE,
        /// One, but the option may be given several times.
        ONE_EACH_TIME,
        /// One or more, and the option may be given several times.
        SEVERAL
    }

    /// A word that is no option.
    record Word(String label, Need need) {}

    /// @param label what its value is called; empty for an option without one
    /// @param key   of its text
    record Option(String name, String label, Values values, Need need, String key) {}

    /// @param name the command's word; `errata` for the root
    Usage(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Word> words() {
        return words;
    }

    /// Those of the command itself, and those that every command has.
    List<Option> options() {
        List<Option> all = new ArrayList<>(options);
        all.add(new Option(LANG, "en|zh", Values.ONE, Need.OPTIONAL, "cli.option.lang"));
        all.add(new Option(VERBOSE, "", Values.NONE, Need.OPTIONAL, "cli.option.verbose"));
        return all;
    }

    /// How it is written, where that is not simply the options and the words; the lines of it.
    List<String> synopsis() {
        return synopsis;
    }

    /// Whether what looks like an option and is none of these is a word.
    boolean takesStrangeOptionsAsWords() {
        return strangeOptionsAreWords;
    }

    /// An optional FOLDER.
    Usage folder() {
        return optionalWord("FOLDER");
    }

    Usage optionalWord(String label) {
        words.add(new Word(label, Need.OPTIONAL));
        return this;
    }

    /// Words in a row that are no options: `labels` are their names.
    Usage words(String... labels) {
        for (String label : labels) {
            words.add(new Word(label, Need.REQUIRED));
        }
        return this;
    }

    /// An option with a value that may be left out.
    Usage option(String option, String label) {
        return add(option, label, Values.ONE, Need.OPTIONAL);
    }

    /// An option with a value that may not be left out.
    Usage requiredOption(String option, String label) {
        return add(option, label, Values.ONE, Need.REQUIRED);
    }

    /// An option with one value or more that may be given several times, or not at all.
    Usage severalOptions(String option, String label) {
        return add(option, label, Values.SEVERAL, Need.OPTIONAL);
    }

    /// An option with a value that may be given several times, or not at all.
    Usage options(String option, String label) {
        return add(option, label, Values.ONE_EACH_TIME, Need.OPTIONAL);
    }

    /// An option without a value.
    Usage flag(String option) {
        return add(option, "", Values.NONE, Need.OPTIONAL);
    }

    /// An option that takes one of these words.
    Usage choice(String option, List<String> words) {
        return option(option, String.join("|", words));
    }

    Usage strangeOptionsAreWords() {
        strangeOptionsAreWords = true;
        return this;
    }

    Usage synopsis(String... lines) {
        synopsis.addAll(List.of(lines));
        return this;
    }

    private Usage add(String option, String label, Values values, Need need) {
        options.add(new Option(option, label, values, need, "cli." + name + "." + option.substring(2)));
        return this;
    }
}
