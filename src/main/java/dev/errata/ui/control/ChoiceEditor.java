package dev.errata.ui.control;

import dev.errata.message.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/// Chooses one of a few values. A value that is none of them is shown too, at the end of the list.
public final class ChoiceEditor implements ValueEditor {
    private final ComboBox<String> box = new ComboBox<>();
    private final List<String> choices;
    private final ObservableValue<UnaryOperator<String>> names;
    private final ObjectProperty<Map<String, String>> uses = new SimpleObjectProperty<>(Map.of());
    private boolean showing;
    private Consumer<String> listener = _ -> {};

    /// @param names gives a value's name for people, anew whenever it changes (with the language)
    public ChoiceEditor(List<String> choices, ObservableValue<UnaryOperator<String>> names) {
        this.choices = List.copyOf(choices);
        this.names = names;
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        ChosenCell.in(box);
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

    /// Says beside each value how often it is used; asked each time the list opens.
    public ChoiceEditor counting(Completion usesOf) {
        box.setCellFactory(_ -> new ChoiceCell());
        box.setOnShowing(_ -> usesOf.complete("", entries -> uses.set(
                entries.stream().collect(Collectors.toMap(Completion.Entry::text, Completion.Entry::detail)))));
        return this;
    }

    private final class ChoiceCell extends ListCell<String> {
        private final Label count = new Label();

        ChoiceCell() {
            count.getStyleClass().add("quiet");
            setContentDisplay(ContentDisplay.RIGHT);
            setGraphicTextGap(10);
            setGraphic(count);
        }

        @Override
        protected void updateItem(String value, boolean empty) {
            super.updateItem(value, empty);
            textProperty().unbind();
            count.textProperty().unbind();
            if (value == null) {
                setText("");
                count.setText("");
            } else {
                textProperty().bind(names.map(name -> Printable.inPlace(name.apply(value))));
                count.textProperty().bind(uses.map(known -> known.getOrDefault(value, "")));
            }
        }
    }

    @Override
    public Node node() {
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
