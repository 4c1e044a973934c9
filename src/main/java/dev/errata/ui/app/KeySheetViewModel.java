package dev.errata.ui.app;

import dev.errata.search.FuzzyHit;
import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Marked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Which keys there are, by the area in which they work, narrowed down by a few letters of command, area or key.
final class KeySheetViewModel {
    private final CommandRegistry registry;
    private final Localization localization;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableValue<List<Area>> areas;

    KeySheetViewModel(CommandRegistry registry, Localization localization) {
        this.registry = registry;
        this.localization = localization;
        this.areas = Bindings.createObjectBinding(this::find, query, localization.messages(), registry.commands());
    }

    /// An area of the window with the keys that work there.
    record Area(String name, List<Line> lines) {}

    /// What a command is called, and its keys as people read them.
    record Line(String id, Marked label, List<String> keys) {}

    StringProperty queryProperty() {
        return query;
    }

    /// The areas that have a key to show, in the order of the menus.
    ObservableValue<List<Area>> areas() {
        return areas;
    }

    private List<Area> find() {
        FuzzyText typed = FuzzyText.of(query.get());
        Map<String, List<Line>> byArea = new LinkedHashMap<>();
        for (Command command : MenuPart.inOrder(registry.commands())) {
            List<String> keys = command.keyTexts();
            String area = localization.now("command.group." + command.group());
            String label = localization.now(command.labelKey());
            if (!keys.isEmpty()) {
                typed.inAny(List.of(label, area, String.join(" ", keys))).map(List::getFirst)
                        .map(FuzzyHit::marks).ifPresent(marks -> byArea
                                .computeIfAbsent(area, _ -> new ArrayList<>())
                                .add(new Line(command.id(), new Marked(label, marks), keys)));
            }
        }
        return byArea.entrySet().stream().map(entry -> new Area(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
