package dev.errata.ui.app;

import dev.errata.ui.fx.Remembered;
import java.util.List;
import java.util.stream.Stream;

/// The commands that were last run by name, the newest first; remembered from one day to the next.
final class RecentCommands {
    private static final String CHOICE = "palette.recent";
    private static final int MOST = 6;

    private final Remembered remembered;

    RecentCommands(Remembered remembered) {
        this.remembered = remembered;
    }

    List<String> ids() {
        return remembered.settings().choice(CHOICE).stream().flatMap(words -> Stream.of(words.split(" ")))
                .filter(id -> !id.isBlank()).toList();
    }

    void ran(String id) {
        List<String> now = Stream.concat(Stream.of(id), ids().stream()).distinct().limit(MOST).toList();
        remembered.change(settings -> settings.withChoice(CHOICE, String.join(" ", now)));
    }
}
