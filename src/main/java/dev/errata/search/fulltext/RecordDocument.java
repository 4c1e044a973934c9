package dev.errata.search.fulltext;

import dev.errata.record.Field;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordSummary;
import dev.errata.search.SearchText;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;

/// What the index holds of one record.
final class RecordDocument {
    /// The number by which the document is found again.
    static final String KEY = "key";

    private static final String KEY_TERM = "key_term";
    private static final int RADIX = 36;
    private static final Set<Field> NAMING = EnumSet.of(Field.ALIASES, Field.ERROR_CODE, Field.TAGS, Field.DOMAIN,
            Field.CATEGORY, Field.SUBCATEGORY);
    private static final Set<Field> CAUSE = EnumSet.of(Field.ROOT_CAUSE, Field.ROOT_CAUSE_ZH, Field.REGEX);
    private static final Set<Field> OTHERS = others();

    private RecordDocument() {}

    static Document of(IndexedRecord record, int key) {
        RecordSummary summary = record.summary();
        SearchText text = summary.text();
        String signature = summary.signature().orElse("") + "\n" + summary.signatureZh().orElse("");
        Document document = new Document();
        document.add(new NumericDocValuesField(KEY, key));
        document.add(new StringField(KEY_TERM, Integer.toString(key, RADIX), Store.NO));
        add(document, IndexedField.ID, record.name());
        add(document, IndexedField.SIGNATURE, signature);
        add(document, IndexedField.PARTS, record.name() + "\n" + signature);
        add(document, IndexedField.NAMING, text.of(NAMING));
        add(document, IndexedField.CAUSE, text.of(CAUSE));
        add(document, IndexedField.REST, text.of(OTHERS));
        add(document, IndexedField.ALL, text.strings());
        return document;
    }

    /// The term that only the document with this key has.
    static Term term(int key) {
        return new Term(KEY_TERM, Integer.toString(key, RADIX));
    }

    private static void add(Document document, IndexedField field, String text) {
        document.add(new org.apache.lucene.document.Field(field.word(), text, field.type()));
    }

    private static Set<Field> others() {
        Set<Field> others = EnumSet.allOf(Field.class);
        others.removeAll(NAMING);
        others.removeAll(CAUSE);
        others.removeAll(EnumSet.of(Field.ID, Field.SIGNATURE, Field.SIGNATURE_ZH));
        return others;
    }
}
