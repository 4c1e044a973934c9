package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notices of this session. A new one is shown until it was read: by itself it goes after a while, unless it tells of an error or
/// somebody holds it. All of the last ones are kept in a list. Belongs to the FX thread.
public final class NoticeBoard implements Notifier {
    private static final Duration READING_TIME = Duration.ofSeconds(8);
    private static final int MOST_SHOWN = 3;
    private static final int MOST_KEPT = 50;

    private final Delay delay;
    private final InstantSource time;
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ObservableList<Entry> kept = FXCollections.observableArrayList();
    private final ObservableList<Entry> readOnlyShown = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<Entry> readOnlyKept = FXCollections.unmodifiableObservableList(kept);
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final Map<Entry, Subscription> leaving = new HashMap<>();
    private final Map<Entry, javafx.util.Subscription> standing = new HashMap<>();

    public NoticeBoard(Delay delay, InstantSource time) {
        this.delay = delay;
        this.time = time;
    }

    /// The time that it is for the notices.
    public Instant now() {
        return time.instant();
    }

    /// A notice and when it was given. Two entries are never the same.
    public static final class Entry {
        private Notice notice;
        private final Instant at;

        private Entry(Notice notice, Instant at) {
            this.notice = notice;
            this.at = at;
        }

        public Notice notice() {
            return notice;
        }

        public Instant at() {
            return at;
        }
    }

    @Override
    public void tell(Notice notice) {
        Entry entry = new Entry(notice, now());
        kept.addFirst(entry);
        if (kept.size() > MOST_KEPT) {
            kept.removeLast();
        }
        unread.set(Math.min(unread.get() + 1, MOST_KEPT));
        shown.add(entry);
        if (shown.size() > MOST_SHOWN) {
            hide(shown.getFirst());
        }
        release(entry);
        notice.stands().ifPresent(holds -> standing.put(entry, holds.subscribe(stillHolds -> {
            if (!stillHolds) {
                dismiss(entry);
            }
        })));
    }

    /// What is shown now, the newest last.
    public ObservableList<Entry> shown() {
        return readOnlyShown;
    }

    /// The last notices, the newest first, whether they are still shown or not.
    public ObservableList<Entry> kept() {
        return readOnlyKept;
    }

    /// How many came since the list was last looked at and were neither closed nor acted on.
    public ReadOnlyIntegerProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// The list was looked at, and with it what was still shown.
    public void read() {
        List.copyOf(shown).forEach(this::hide);
        unread.set(0);
    }

    /// Keeps a notice in sight while somebody reads it.
    public void hold(Entry entry) {
        Optional.ofNullable(leaving.remove(entry)).ifPresent(Subscription::close);
    }

    /// Lets a notice go by itself again.
    public void release(Entry entry) {
        hold(entry);
        if (entry.notice().tone() != Tone.ERROR && shown.contains(entry)) {
            leaving.put(entry, delay.after(READING_TIME, () -> hide(entry)));
        }
    }

    /// Takes a notice out of sight because somebody has read it.
    public void dismiss(Entry entry) {
        if (shown.contains(entry)) {
            unread.set(Math.max(0, unread.get() - 1));
        }
        hide(entry);
    }

    /// Takes the newest notice out of sight; says whether there was one.
    public boolean dismissNewest() {
        Optional<Entry> newest = shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
        newest.ifPresent(this::dismiss);
        return newest.isPresent();
    }

    /// Does one of the things that a notice offers, which it offers once.
    public void accept(Entry entry, Notice.Offer offer) {
        dismiss(entry);
        offer.action().run();
    }

    /// Forgets all of them.
    public void clear() {
        read();
        kept.clear();
    }

    /// What it offered is offered no more: an action may hold a folder that was closed since.
    private void hide(Entry entry) {
        hold(entry);
        Optional.ofNullable(standing.remove(entry)).ifPresent(javafx.util.Subscription::unsubscribe);
        shown.remove(entry);
        entry.notice = Notice.of(entry.notice.tone(), entry.notice.text());
    }
}
