package dev.errata.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Chooses one of a few values. A value that is none of them is shown too, at the end of the list.
public final class ChoiceEditor implements ValueEditor {
    private final ComboBox<String> box = new ComboBox<>();
    private final List<String> choices;
    private boolean showing;
    private Consumer<String> listener = _ -> {};

    /// @param names gives a value's name for people, anew whenever it changes (with the language)
    public ChoiceEditor(List<String> choices, ObservableValue<UnaryOperator<String>> names) {
        this.choices = List.copyOf(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        names.subscribe(name -> box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        }));
        box.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                listener.accept(now);
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node focusTarget() {
        return box;
    }

    @Override
    public String text() {
        return box.getValue() == null ? "" : box.getValue();
    }

    @Override
    public void show(String text) {
        if (text.equals(text())) {
            return;
        }
        showing = true;
        try {
            List<String> items = new ArrayList<>(choices);
            if (!choices.contains(text)) {
                items.add(text);
            }
            if (!items.equals(box.getItems())) {
                box.getItems().setAll(items);
            }
            box.setValue(text);
        } finally {
            showing = false;
        }
    }

    @Override
    public void onEdit(Consumer<String> heard) {
        listener = heard;
    }
}
