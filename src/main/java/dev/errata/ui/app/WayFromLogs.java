package dev.errata.ui.app;

import dev.errata.ui.fx.Navigation;
import dev.errata.ui.logs.LogsPane;
import java.util.function.Consumer;

/// Leads from a line of a log to the records of the open folder, and back.
record WayFromLogs(OpenFolder folder, Navigation navigation, WholeRecords whole) implements LogsPane.Records {

    @Override
    public void open(String path) {
        folder.goTo(path);
    }

    @Override
    public void back() {
        navigation.show(FolderScreen.LOGS);
    }

    @Override
    public void create(String error, Consumer<String> made) {
        whole.createOf(error, id -> {
            navigation.show(RecordsScreen.ID);
            made.accept(id);
        }, this::open);
    }
}
