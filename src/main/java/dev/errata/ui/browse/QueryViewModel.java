package dev.errata.ui.browse;

import dev.errata.json.Span;
import dev.errata.search.Arrangement;
import dev.errata.search.QueryOffer;
import dev.errata.search.QueryOffers;
import dev.errata.search.TypedQuery;
import dev.errata.search.Vocabulary;
import dev.errata.search.language.CompletionPoint;
import dev.errata.search.language.QueryFault;
import dev.errata.search.language.QueryField;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The query while it is being typed: what it could go on with, what was searched before, and what is at fault in it. Values are
/// counted in the background, and only the newest answer is shown. Belongs to the FX thread.
public final class QueryViewModel {
    private static final int MOST_ROWS = 60;
    private static final int MOST_RECENT = 15;
    /// Leaves the frames before to the records that are found, and to how many of them have which value.
    private static final int FRAMES = 3;

    private final ObservableValue<Arrangement> arrangement;
    private final ObservableValue<TypedQuery> typed;
    private final BrowseMemory memory;
    private final Newest asking;
    private final Debouncer showing;
    private final ObservableList<QueryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<List<QueryFault>> faults = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private Vocabulary vocabulary;
    private Offers offers = Offers.NONE;
    private Offers shown = Offers.NONE;
    private Question latest = Offers.NONE.asked;
    private Optional<Runnable> onceAnswered = Optional.empty();
    private boolean wanted;

    /// What was asked, and which part of it an offer replaces.
    private record Question(String text, Span span) {}

    /// Rows, and what was asked for them.
    private record Offers(Question asked, List<QueryRow> rows) {
        private static final Offers NONE = new Offers(new Question("", new Span(0, 0)), List.of());
    }

    /// What was found out on another thread.
    private record Found(Vocabulary vocabulary, List<QueryOffer> offers) {}

    /// A query with an offer in it.
    ///
    /// @param caret where one goes on to type
    /// @param next  what has to follow there
    public record Taken(String text, int caret, Next next) {}

    /// What has to follow an offer.
    public enum Next {
        VALUE, NOTHING
    }

    QueryViewModel(ObservableValue<Arrangement> arrangement, ObservableValue<TypedQuery> typed, FxTasks tasks,
            Delay delay, BrowseMemory memory) {
        this.arrangement = arrangement;
        this.typed = typed;
        this.memory = memory;
        this.asking = tasks.newest();
        this.showing = Debouncer.inFrames(delay, FRAMES, this::show);
        this.vocabulary = Vocabulary.of(arrangement.getValue());
        typed.subscribe(_ -> judge());
        typing.subscribe(_ -> judge());
    }

    /// What is offered; empty while the list is closed.
    public ObservableList<QueryRow> rows() {
        return rows;
    }

    /// The place of the row that would be taken; -1 where none is chosen.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether somebody is typing at the end of the query: then it may be unfinished without a fault.
    public BooleanProperty typingProperty() {
        return typing;
    }

    /// What is to be said of the query, in the order of its text.
    public ReadOnlyObjectProperty<List<QueryFault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// Offers what the query can go on with where something is being typed at the caret.
    ///
    /// @param label the name of a field in the language of the reader; may be asked on another thread
    public void typed(String text, int caret, Function<QueryField, String> label) {
        CompletionPoint point = CompletionPoint.at(text, caret);
        if (point.kind() == CompletionPoint.Kind.NAME && point.isEmpty() && point.list().isEmpty()) {
            close();
        } else {
            wanted = point.kind() != CompletionPoint.Kind.NAME || point.list().isPresent();
            offer(text, point, label);
        }
    }

    /// Whether the offers go with what somebody has begun to name or asked for; not where a plain word might be the name of a field.
    public boolean areWanted() {
        return wanted;
    }

    /// Offers all that could stand at the caret, also where nothing has been typed there.
    public void ask(String text, int caret, Function<QueryField, String> label) {
        wanted = true;
        offer(text, CompletionPoint.at(text, caret), label);
    }

    /// Offers the queries that were used before, the latest first; false where there are none.
    public boolean offerRecent() {
        forget();
        wanted = true;
        offers = new Offers(Offers.NONE.asked,
                memory.searches().stream().<QueryRow>map(QueryRow.Recent::new).toList());
        show();
        return !rows.isEmpty();
    }

    /// Shows what was found and waits for its frame.
    public void hurry() {
        showing.flush();
    }

    /// Whether the rows go with what was asked last. For some milliseconds after a letter they are those of the letter before.
    public boolean isAnswered() {
        return shown.asked.equals(latest);
    }

    /// Does this once the rows go with what was asked last, unless something else is asked meanwhile.
    public void onceAnswered(Runnable action) {
        hurry();
        if (isAnswered()) {
            action.run();
        } else {
            onceAnswered = Optional.of(action);
        }
    }

    /// Chooses the row so many steps down; above the first row none is chosen.
    public void move(int steps) {
        hurry();
        chosen.set(Math.clamp(chosen.get() + steps, -1, rows.size() - 1));
    }

    /// The query with the row in it. The list stays as it is.
    public Taken take(QueryRow row) {
        return switch (row) {
            case QueryRow.Recent(String query) -> new Taken(query, query.length(), Next.NOTHING);
            case QueryRow.Offered(QueryOffer offer) -> {
                Question asked = shown.asked;
                String before = asked.text.substring(0, asked.span.start());
                String after = asked.text.substring(asked.span.end());
                boolean spaced = offer.text().endsWith(" ") && after.startsWith(" ");
                yield new Taken(before + offer.text() + (spaced ? after.substring(1) : after),
                        before.length() + offer.text().length(), offer.isOpen() ? Next.VALUE : Next.NOTHING);
            }
        };
    }

    /// The query with the first name in it that looks misspelt written as the field that may be meant; empty where there is none.
    public Optional<Taken> corrected() {
        String text = typed.getValue().text().text();
        return faults.get().stream().filter(fault -> fault.kind() == QueryFault.Kind.MISSPELT_NAME)
                .filter(fault -> text.startsWith(fault.arguments().getFirst(), fault.span().start())).findFirst()
                .map(fault -> {
                    int start = fault.span().start();
                    String better = text.substring(0, start) + fault.arguments().getLast()
                            + text.substring(start + fault.arguments().getFirst().length());
                    return new Taken(better, better.length(), Next.NOTHING);
                });
    }

    /// Offers nothing any more.
    public void close() {
        forget();
        offers = Offers.NONE;
        show();
    }

    private void forget() {
        asking.cancel();
        showing.cancel();
        latest = Offers.NONE.asked;
        onceAnswered = Optional.empty();
    }

    /// Remembers the query as one that was used.
    public void use() {
        String query = typed.getValue().text().text().strip();
        if (!query.isEmpty()) {
            List<String> recent = new ArrayList<>(memory.searches());
            recent.remove(query);
            recent.addFirst(query);
            memory.searches(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
        }
    }

    private void offer(String text, CompletionPoint point, Function<QueryField, String> label) {
        Question asked = new Question(text, point.span());
        Arrangement arranged = arrangement.getValue();
        Vocabulary known = vocabulary;
        latest = asked;
        onceAnswered = Optional.empty();
        String typedSoFar = point.span().in(text);
        asking.start((_, _) -> {
            Vocabulary used = known.index() == arranged.index() ? known : Vocabulary.of(arranged);
            return new Found(used, new QueryOffers(used, label).at(point, text));
        }, found -> {
            vocabulary = found.vocabulary;
            offers = new Offers(asked, found.offers.stream().filter(offer -> !offer.text().strip().equals(typedSoFar))
                    .limit(MOST_ROWS).<QueryRow>map(QueryRow.Offered::new).toList());
            showing.request();
            if (onceAnswered.isPresent()) {
                hurry();
                onceAnswered.get().run();
                onceAnswered = Optional.empty();
            }
        }, failure -> {
            throw new IllegalStateException("no offers could be found", failure);
        });
    }

    private void show() {
        shown = offers;
        chosen.set(-1);
        if (!rows.equals(shown.rows)) {
            rows.setAll(shown.rows);
        }
    }

    /// Whether something of the query is left out or not complete, be it told or not.
    boolean isFaulty() {
        return typed.getValue().text().faults().stream()
                .anyMatch(fault -> fault.state() != QueryFault.State.DOUBTFUL);
    }

    private void judge() {
        List<QueryFault> all = typed.getValue().text().faults();
        faults.set(typing.get()
                ? all.stream().filter(fault -> fault.state() != QueryFault.State.UNFINISHED).toList()
                : all);
    }
}
