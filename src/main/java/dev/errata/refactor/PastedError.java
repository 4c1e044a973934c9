package dev.errata.refactor;

import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a pasted error text tells of the record that it would make.
///
/// @param signature the line that says what went wrong; empty where the text is
/// @param regex     a pattern for it and its like
/// @param domain    the domain that it belongs to, where its words or records that are nearly the same tell it; may be empty
/// @param slug      a name made of its words; may be empty
/// @param category  the category that most records that are nearly the same have; may be empty
public record PastedError(String signature, String regex, String domain, String slug, String category) {
    /// To share a few words with the text, or to match it with a loose pattern, tells nothing of where an error comes from.
    private static final double NEARLY_THE_SAME = 0.3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_SLUG = 60;
    private static final Set<String> FILLERS = Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "from",
            "with",
            "by", "is", "are", "was", "were", "be", "been", "it", "its", "this", "that", "and", "or", "as", "has",
            "have",
            "had", "because", "when", "while", "if", "than", "you", "your", "can", "will", "did");

    /// What is known of no text at all.
    public static final PastedError NOTHING = new PastedError("", "", "", "", "");

    /// Reads a pasted text.
    ///
    /// @param neighbours the records that are like it, the nearest first
    public static PastedError read(String pasted, RecordSet records, List<Neighbour> neighbours) {
        String signature = TellingLine.of(pasted);
        if (signature.isEmpty()) {
            return NOTHING;
        }
        List<Neighbour> nearly = neighbours.stream().filter(near -> near.nearness() >= NEARLY_THE_SAME).toList();
        String domain = domain(pasted, records, nearly);
        return new PastedError(signature, SignaturePattern.of(signature), domain, slug(signature, domain),
                winner(votes(Field.CATEGORY, records, nearly)));
    }

    /// The fields that a template is filled with.
    public Map<Field, JsonValue> known() {
        Map<Field, JsonValue> known = new LinkedHashMap<>();
        known.put(Field.SIGNATURE, JsonValue.of(signature));
        known.put(Field.REGEX, JsonValue.of(regex));
        if (!category.isEmpty()) {
            known.put(Field.CATEGORY, JsonValue.of(category));
        }
        return known;
    }

    /// The id that the domain and the slug make, where they make one.
    public Optional<RecordId> id() {
        return RecordId.parse(domain + "/" + slug);
    }

    /// A domain whose name the text says counts as much as some near records.
    private static String domain(String pasted, RecordSet records, List<Neighbour> neighbours) {
        Map<String, Double> votes = votes(Field.DOMAIN, records, neighbours);
        Set<String> words = new TreeSet<>(ErrorWords.inOrder(pasted));
        Set<String> domains = new TreeSet<>();
        records.ids().stream().flatMap(id -> RecordId.parse(id).stream()).map(RecordId::domain).forEach(domains::add);
        domains.stream().filter(words::contains).forEach(named -> votes.merge(named, 0.8, Double::sum));
        return winner(votes);
    }

    private static Map<String, Double> votes(Field field, RecordSet records, List<Neighbour> neighbours) {
        Map<String, Double> votes = new HashMap<>();
        for (Neighbour neighbour : neighbours) {
            double weight = neighbour.nearness() + (neighbour.kinship() == Neighbour.Kinship.MATCHES ? 0.5 : 0);
            records.at(neighbour.path()).flatMap((ErrorRecord record) -> record.string(field))
                    .filter(value -> !value.isBlank()).ifPresent(value -> votes.merge(value, weight, Double::sum));
        }
        return votes;
    }

    private static String winner(Map<String, Double> votes) {
        return votes.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.<String, Double>comparingByKey().reversed())).map(Map.Entry::getKey)
                .orElse("");
    }

    /// The first words of the signature that are no fillers, without what differs from one occurrence to the next.
    static String slug(String signature, String domain) {
        String ascii = Normalizer.normalize(signature, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .replaceAll("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])", "");
        String steady = ascii
                .replaceAll("\"[^\"]*\"|'[^']*'|`[^`]*`|\\S*[/\\\\@]\\S*|0[xX][0-9a-fA-F]+|(?<![A-Za-z-])\\d[\\d.:,]*",
                        " ")
                .toLowerCase(Locale.ROOT).replace("'", "");
        String source = steady.matches("(?s).*[a-z]{3}.*") ? steady : ascii.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        int words = 0;
        for (String word : source.split("[^a-z0-9]+")) {
            boolean fits = !word.isEmpty() && !FILLERS.contains(word) && !(words == 0 && word.equals(domain))
                    && slug.length() + word.length() < LONGEST_SLUG;
            if (fits && words < MOST_WORDS) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
                words++;
            }
        }
        return slug.toString();
    }
}
