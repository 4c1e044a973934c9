package dev.errata.search;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// The conditions of single fields.
final class FieldConditions {
    private static final String NUMBER_LETTERS = "+-.e0123456789";

    private FieldConditions() {}

    /// Some text of the record contains the term, or has one of the other forms of it as a word.
    record Somewhere(TermMatcher term, Set<String> forms) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            SearchText text = record.summary().text();
            List<String> pieces = term.pieces();
            for (String piece : pieces) {
                if (!text.contains(piece)) {
                    return hasForm(text);
                }
            }
            return pieces.size() == 1 || text.values().anyString(term::occursIn) || hasForm(text);
        }

        private boolean hasForm(SearchText text) {
            for (String form : forms) {
                if (text.containsWord(form)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
            Optional<Candidates> found = allContaining(term, records, words);
            if (!term.isPlain()) {
                found = found.map(Candidates::guessed);
            }
            for (String form : forms) {
                Optional<Candidates> more = words.containing(records, form).map(Candidates::guessed);
                found = found.flatMap(some -> more.map(some::or));
            }
            return found;
        }
    }

    /// Some value of the fields contains the term.
    record Containing(BitSet fields, TermMatcher term) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return record.summary().text().values().anyString(fields, item, term::occursIn);
        }

        @Override
        public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
            return allContaining(term, records, words).map(Candidates::guessed);
        }
    }

    /// Some value of the fields is the term.
    record Being(BitSet fields, TermMatcher term) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return record.summary().text().values().anyString(fields, item, term::is);
        }

        @Override
        public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
            return allContaining(term, records, words).map(Candidates::guessed);
        }
    }

    /// Some text of the fields is there and not blank.
    record WithText(BitSet fields) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return record.summary().text().values().anyString(fields, item, (_, _, _) -> true);
        }
    }

    /// Some value of the fields is there that is not blank.
    record Present(BitSet fields) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return record.summary().text().values().any(fields, item, (_, _, _) -> true);
        }
    }

    /// Some value of the fields is a number that fits.
    record Numeric(BitSet fields, DoublePredicate wanted) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return record.summary().text().values().anyLiteral(fields, item, this::fits);
        }

        private boolean fits(String text, int start, int end) {
            for (int i = start; i < end; i++) {
                if (NUMBER_LETTERS.indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
            try {
                return wanted.test(Double.parseDouble(text.substring(start, end)));
            } catch (NumberFormatException noNumber) {
                return false;
            }
        }
    }

    /// Some value of the fields is a day that fits.
    record Day(BitSet fields, Predicate<LocalDate> wanted) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return record.summary().text().values().anyString(fields, item,
                    (text, start, end) -> ErrorRecord.day(text.substring(start, end)).filter(wanted).isPresent());
        }
    }

    /// A number that is counted, not read, fits.
    record Count(ToIntFunction<IndexedRecord> count, DoublePredicate wanted) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return wanted.test(count.applyAsInt(record));
        }
    }

    /// Something else is true of the record.
    record Fact(Predicate<IndexedRecord> fact) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            return fact.test(record);
        }
    }

    /// Some item of the list meets the condition by itself.
    record Item(Field list, Condition inner) implements Condition {

        @Override
        public boolean holds(IndexedRecord record, int item) {
            int items = record.summary().text().values().count(list);
            for (int i = 1; i <= items; i++) {
                if (inner.holds(record, i)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Candidates> candidates(RecordIndex records, WordIndex words) {
            return inner.candidates(records, words).map(Candidates::guessed);
        }
    }

    private static Optional<Candidates> allContaining(TermMatcher term, RecordIndex records, WordIndex words) {
        return term.pieces().stream().flatMap(piece -> words.containing(records, piece).stream())
                .reduce(Candidates::and);
    }
}
