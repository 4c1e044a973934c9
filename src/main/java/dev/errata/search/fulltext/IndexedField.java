package dev.errata.search.fulltext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index, with what a hit in them weighs. A record's texts are grouped by weight, since fewer fields make a
/// smaller index and quicker answers.
enum IndexedField {
    /// The id.
    ID(8, IndexOptions.DOCS_AND_FREQS),
    /// The signature in both languages.
    SIGNATURE(6, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS),
    /// Codes, other names, tags, domain and category.
    NAMING(3, IndexOptions.DOCS_AND_FREQS),
    /// The parts of compound words in id and signature.
    PARTS(4, IndexOptions.DOCS_AND_FREQS),
    /// The cause in both languages, and the pattern.
    CAUSE(2, IndexOptions.DOCS_AND_FREQS),
    /// Whatever else there is.
    REST(1, IndexOptions.DOCS_AND_FREQS),
    /// Every text, to find out which records have a word; it weighs nothing.
    ALL(0, IndexOptions.DOCS);

    private static final List<IndexedField> WEIGHING = Arrays.stream(values()).filter(field -> field.weight > 0).toList();

    private final float weight;

    @SuppressWarnings("ImmutableEnumChecker") // it is frozen
    private final FieldType type;

    IndexedField(float weight, IndexOptions options) {
        this.weight = weight;
        this.type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(weight == 0);
        type.freeze();
    }

    /// The fields that count for relevance.
    static List<IndexedField> weighing() {
        return WEIGHING;
    }

    float weight() {
        return weight;
    }

    FieldType type() {
        return type;
    }

    /// Its name in the index.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
