package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The menus of the window, in the order that desktops have them in, each with the groups of commands that it holds, one below the
/// other. What no other menu names is among what is edited.
enum MenuPart {
    FILE("folder", "changes", "app"), EDIT("edit", "json"), VIEW("view"), GO("go", "find"),
    /// What is done with the list, not with its records.
    LIST("records.filter", "records.search-help", "records.clear", "records.list", "records.next", "records.previous",
            "records.all", "records.to-review", "records.unsaved", "records.sort", "records.reverse",
            "records.focus-facets", "records.clear-facets", "records.facets", "records.searches",
            "records.save-search", "records.layout", "records.density", "records.columns", "records.column-wider",
            "records.column-narrower"), RECORD("records",
                    "links"), PROBLEMS("problems"), REGEX("regexlab", "lab"), LOGS("logs"), SETTINGS("settings"), HELP("help");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> held;

    /// @param held groups of commands, or ids of single ones
    MenuPart(String... held) {
        this.held = List.of(held);
    }

    static MenuPart of(Command command) {
        return holding(command.id()).or(() -> holding(command.group())).orElse(EDIT);
    }

    /// The commands in the order of the menus.
    static List<Command> inOrder(List<Command> commands) {
        return Stream.of(values()).flatMap(part -> part.groups(commands).stream()).flatMap(List::stream).toList();
    }

    private static Optional<MenuPart> holding(String word) {
        return Stream.of(values()).filter(part -> part.held.contains(word)).findFirst();
    }

    /// The key of the name that it has in the window.
    String labelKey() {
        return "command.menu." + name().toLowerCase(Locale.ROOT);
    }

    /// Its commands of these: those of a group together, the groups in the order of the menu, each in the order that it is given in.
    List<List<Command>> groups(List<Command> commands) {
        Map<Integer, List<Command>> groups = commands.stream().filter(command -> of(command) == this)
                .collect(Collectors.groupingBy(command -> place(command.group()), TreeMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    /// The place of a group in the menu; those that it does not name come last.
    private int place(String group) {
        int place = held.indexOf(group);
        return place >= 0 ? place : held.size();
    }
}
