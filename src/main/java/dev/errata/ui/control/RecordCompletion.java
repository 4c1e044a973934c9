package dev.errata.ui.control;

import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Offers records, to be named by id, by what is typed of their id or signature; not the one that is looked at, unless asked to.
public final class RecordCompletion implements Completion {
    private static final int MOST = 60;
    private static final int LONGEST = 160;

    /// A record that could be meant; the lower the rank the better.
    private record Hit(int rank, String id, String signature) {}

    private final CurationSession session;
    private final Newest line;
    private final Supplier<Optional<String>> leftOut;

    public RecordCompletion(CurationSession session, FxTasks tasks) {
        this(session, tasks, session.currentProperty()::get);
    }

    /// @param leftOut the path of the record that is not offered
    public RecordCompletion(CurationSession session, FxTasks tasks, Supplier<Optional<String>> leftOut) {
        this.session = session;
        this.leftOut = leftOut;
        this.line = tasks.newest();
    }

    @Override
    public void complete(String typed, Consumer<List<Entry>> receiver) {
        RecordSet records = session.records();
        Optional<String> own = leftOut.get();
        line.start((cancellation, _) -> find(records, own, typed, cancellation), receiver, failure -> {
            throw new IllegalStateException("records could not be searched", failure);
        });
    }

    /// Those whose id begins with what is typed, then those whose id holds it, then those whose id and signature together hold
    /// every word of it.
    private static List<Entry> find(RecordSet records, Optional<String> own, String typed, Cancellation cancellation) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String[] words = wanted.split("\\s+");
        List<Hit> hits = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            Optional<String> id = record.id().filter(text -> !text.isEmpty());
            if (id.isPresent() && !own.equals(Optional.of(record.path()))) {
                hit(record, id.get(), wanted, words).ifPresent(hits::add);
            }
        }
        return hits.stream().sorted(Comparator.comparing(Hit::rank).thenComparing(Hit::id)).limit(MOST)
                .map(hit -> new Entry(hit.id(), hit.signature())).toList();
    }

    private static Optional<Hit> hit(ErrorRecord record, String id, String wanted, String... words) {
        String name = id.toLowerCase(Locale.ROOT);
        String signature = Printable.line(record.string(Field.SIGNATURE).orElse(""));
        int rank = name.startsWith(wanted) ? 0 : name.contains(wanted) ? 1 : 2;
        String all = name + " " + signature.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (rank == 2 && !all.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Hit(rank, id,
                signature.length() > LONGEST ? signature.substring(0, LONGEST) + "…" : signature));
    }
}
