package dev.errata.ui.refactor;

import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordSchema;
import dev.errata.refactor.FindText;
import dev.errata.ui.control.ChosenCell;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.control.PatternEditor;
import dev.errata.ui.control.PlainTextEditor;
import dev.errata.ui.control.ProseEditor;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Where somebody says what a bulk edit does: which records, which field, what is done, and with what.
final class BulkRequestPane {
    private static final int MOST_ROWS = 4;
    /// What stands beside each other shares the room evenly, so that the lines below each other divide at one place.
    private static final double HALF = 200;

    private final BulkEditViewModel model;
    private final BulkRequest request;
    private final RecordSchema schema;
    private final Localization localization;
    private final ComboBox<BulkAction> actions = new ComboBox<>();
    private final HBox inputs = new HBox(10);
    /// On a line of their own: beside them the fields would have no room for their names.
    private final Node options;
    private final VBox node;
    private Subscription meant = Subscription.EMPTY;

    BulkRequestPane(BulkEditViewModel model, RecordSchema schema, Localization localization) {
        this.model = model;
        this.request = model.request();
        this.schema = schema;
        this.localization = localization;
        HBox changed = new HBox(10, labelled("refactor.bulk.field", fields()),
                labelled("refactor.bulk.action", actions()));
        HBox.setHgrow(changed, Priority.ALWAYS);
        changed.setMinWidth(0);
        changed.setPrefWidth(HALF);
        HBox first = new HBox(10, labelled("refactor.bulk.scope", scopes()), changed);
        options = options();
        options.setManaged(false);
        node = new VBox(10, first, inputs, options);
        request.actionProperty().subscribe(_ -> showInputs());
        request.fieldProperty().subscribe(_ -> showActions());
        request.optionsProperty().subscribe((before, now) -> {
            if (before.contains(FindText.Option.PATTERN) != now.contains(FindText.Option.PATTERN)) {
                inputs.getChildren().set(0, sought());
            }
        });
    }

    Node node() {
        return node;
    }

    /// Puts the focus where the value is typed, or what is looked for.
    void focusInput() {
        Node input = inputs.lookup("#bulk-find") == null ? inputs.lookup("#bulk-value") : inputs.lookup("#bulk-find");
        if (input != null) {
            input.requestFocus();
        }
    }

    private Node labelled(String key, Region control) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(label.textProperty());
        control.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(4, label, control);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        box.setPrefWidth(HALF);
        return box;
    }

    private ComboBox<BulkScopes.Scope> scopes() {
        ComboBox<BulkScopes.Scope> box = new ComboBox<>();
        box.setId("bulk-scope");
        box.getItems().setAll(model.scopes().scopes());
        box.setConverter(
                Names.of(scope -> localization.now("refactor.bulk.scope." + scope.name().toLowerCase(Locale.ROOT),
                        model.scopes().paths(scope).size())));
        box.valueProperty().bindBidirectional(model.scopeProperty());
        return box;
    }

    private ComboBox<Optional<Field>> fields() {
        ComboBox<Optional<Field>> box = new ComboBox<>();
        box.setId("bulk-field");
        box.setVisibleRowCount(16);
        List<Optional<Field>> fields = new ArrayList<>(List.of(Optional.<Field>empty()));
        Field.all().stream().filter(field -> field != Field.ID && !BulkAction.of(field).isEmpty())
                .forEach(field -> fields.add(Optional.of(field)));
        box.getItems().setAll(fields);
        box.setConverter(Names.of(field -> field.map(this::name)
                .orElseGet(() -> localization.now("refactor.bulk.every-text"))));
        box.valueProperty().bindBidirectional(request.fieldProperty());
        TypeAhead.in(box);
        return box;
    }

    private String name(Field field) {
        String own = localization.now(field.labelKey());
        return field.parent().filter(parent -> parent.kind() == FieldKind.ITEMS)
                .map(parent -> localization.now(parent.labelKey()) + " · " + own).orElse(own);
    }

    private ComboBox<BulkAction> actions() {
        actions.setId("bulk-action");
        actions.setConverter(Names.of(action -> localization.now("refactor.bulk.action." + action.word())));
        ChosenCell.in(actions);
        actions.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                request.actionProperty().set(chosen);
            }
        });
        return actions;
    }

    private void showActions() {
        BulkAction now = request.actionProperty().get();
        actions.getItems().setAll(request.actions());
        actions.getSelectionModel().select(now);
        showInputs();
    }

    private void showInputs() {
        actions.setValue(request.actionProperty().get());
        List<Node> shown = switch (request.actionProperty().get()) {
            case CLEAR -> List.of(hint("refactor.bulk.clear-hint"));
            case SET -> List.of(value("refactor.bulk.value"));
            case APPEND, REMOVE -> List.of(value(added()));
            case RESPELL -> List.of(find("refactor.bulk.from"), value("refactor.bulk.to"));
            case REPLACE -> List.of(sought(), value("refactor.bulk.replace"));
        };
        options.setVisible(request.actionProperty().get() == BulkAction.REPLACE);
        options.setManaged(options.isVisible());
        inputs.getChildren().setAll(shown);
        inputs.setAlignment(Pos.BOTTOM_LEFT);
    }

    private String added() {
        if (request.fieldProperty().get().filter(field -> field.kind().isScalarList()).isEmpty()) {
            return "refactor.bulk.added";
        }
        return request.hasLines() ? "refactor.bulk.lines" : "refactor.bulk.items";
    }

    private Node hint(String key) {
        Label label = new Label(localization.now(key));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private Node value(String key) {
        List<String> choices = request.fieldProperty().get().map(field -> schema.of(field).choices()).orElse(List.of());
        if (request.actionProperty().get() == BulkAction.SET && !choices.isEmpty()) {
            ComboBox<String> box = new ComboBox<>();
            box.setId("bulk-value");
            box.getItems().setAll(choices);
            box.setValue(choices.contains(request.valueProperty().get()) ? request.valueProperty().get() : null);
            box.valueProperty().subscribe(chosen -> request.valueProperty().set(chosen == null ? "" : chosen));
            return labelled(key, box);
        }
        return typed(key, "bulk-value", request.valueProperty());
    }

    /// A line, or where the field takes more of them the control that the form has for prose.
    private Node typed(String key, String id, StringProperty text) {
        PlainTextEditor<?> editor = request.hasLines() ? new ProseEditor().showRows(MOST_ROWS) : new LineEditor();
        editor.node().setId(id);
        editor.show(text.get());
        editor.onEdit(text::set);
        return labelled(key, editor.node());
    }

    private Node find(String key) {
        return typed(key, "bulk-find", request.findProperty());
    }

    /// What is looked for: text, or a pattern with its parts in colours.
    private Node sought() {
        return request.optionsProperty().get().contains(FindText.Option.PATTERN)
                ? pattern("refactor.bulk.find")
                : find("refactor.bulk.find");
    }

    private Node pattern(String key) {
        PatternEditor editor = new PatternEditor(request.patternOptions());
        editor.leaveEnter();
        editor.showRows(MOST_ROWS);
        editor.focusTarget().setId("bulk-find");
        editor.show(request.findProperty().get());
        editor.onEdit(typed -> {
            request.findProperty().set(typed);
            editor.showFault(request.fault());
        });
        meant.unsubscribe();
        meant = request.optionsProperty().subscribe(_ -> {
            editor.meant(request.patternOptions());
            editor.showFault(request.fault());
        });
        return labelled(key, editor.node());
    }

    private Node options() {
        HBox box = new HBox(10);
        for (FindText.Option option : FindText.Option.values()) {
            CheckBox check = new CheckBox();
            check.setId("bulk-" + word(option));
            check.textProperty().bind(localization.text("refactor.bulk.option." + word(option)));
            check.setMinWidth(Region.USE_PREF_SIZE);
            check.setSelected(request.optionsProperty().get().contains(option));
            check.selectedProperty().subscribe((_, _) -> toggle(option));
            box.getChildren().add(check);
        }
        return box;
    }

    private static String word(FindText.Option option) {
        return option.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void toggle(FindText.Option option) {
        Set<FindText.Option> chosen = EnumSet.noneOf(FindText.Option.class);
        chosen.addAll(request.optionsProperty().get());
        if (!chosen.remove(option)) {
            chosen.add(option);
        }
        request.optionsProperty().set(Set.copyOf(chosen));
    }
}
