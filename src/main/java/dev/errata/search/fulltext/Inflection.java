package dev.errata.search.fulltext;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Finds other forms of an English word among the words of the records: those with the same stem by Porter's
/// second algorithm.
final class Inflection {
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,30}");
    private static final int SHARED = 3;
    private static final int MOST = 20;

    private Inflection() {}

    /// The forms that do not contain the word itself, since those are found anyway.
    static Set<String> forms(String folded, List<TermDictionary> dictionaries) {
        Set<String> forms = new TreeSet<>();
        if (!ENGLISH.matcher(folded).matches()) {
            return forms;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        String stem = stem(folded, stemmer);
        for (TermDictionary dictionary : dictionaries) {
            for (String word : dictionary.beginning(folded.substring(0, SHARED))) {
                if (forms.size() < MOST && !word.contains(folded) && ENGLISH.matcher(word).matches()
                        && stem(word, stemmer).equals(stem)) {
                    forms.add(word);
                }
            }
        }
        return forms;
    }

    private static String stem(String word, EnglishStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
