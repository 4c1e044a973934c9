package dev.errata.ui.browse;

import dev.errata.search.Criteria;
import dev.errata.search.QueryTerms;
import dev.errata.search.TypedQuery;
import dev.errata.search.language.QueryText;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is asked for: the text in the filter, what it says, and so which records belong to the list. All choices change the text. Belongs
/// to the FX thread.
final class RecordFilter {
    private final Supplier<QueryTerms> terms;
    private final Runnable onChange;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TypedQuery> typed = new ReadOnlyObjectWrapper<>(TypedQuery.EMPTY);
    private final ReadOnlyObjectWrapper<Criteria> criteria = new ReadOnlyObjectWrapper<>(Criteria.EVERYTHING);

    /// @param terms    what words may mean, as of now
    /// @param onChange runs when something else is asked for
    RecordFilter(Supplier<QueryTerms> terms, Runnable onChange) {
        this.terms = terms;
        this.onChange = onChange;
        query.subscribe((_, text) -> read(text));
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<TypedQuery> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Criteria> criteriaProperty() {
        return criteria.getReadOnlyProperty();
    }

    Criteria criteria() {
        return criteria.get();
    }

    /// Makes another text of the one that is there.
    void change(Function<TypedQuery, String> edit) {
        set(edit.apply(typed.get()));
    }

    /// Asks for what the text says.
    void set(String text) {
        query.set(text);
    }

    private void read(String text) {
        TypedQuery now = TypedQuery.of(QueryText.parse(text), terms.get());
        typed.set(now);
        if (!now.criteria().equals(criteria.get())) {
            criteria.set(now.criteria());
            onChange.run();
        }
    }
}
