package dev.errata.ui.refactor;

import dev.errata.record.Field;
import dev.errata.refactor.ClusterMethod;
import dev.errata.refactor.Clusters;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.refactor.ClustersViewModel.Choice;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows spellings that may well be one word, and merges those that are ticked.
final class ClustersDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 460;

    private final Dialogs dialogs;
    private final Localization localization;
    private final ClustersViewModel model;
    private final Label count = new Label();
    private final Label hint = new Label();

    ClustersDialog(Dialogs dialogs, Localization localization, ClustersViewModel model) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
    }

    void show() {
        ComboBox<Field> fields = box("clusters-field", field -> localization.now(field.labelKey()));
        fields.getItems().setAll(Clusters.fields());
        fields.valueProperty().bindBidirectional(model.fieldProperty());
        ComboBox<ClusterMethod> methods = box("clusters-method",
                method -> localization.now("refactor.clusters.method." + word(method)));
        methods.getItems().setAll(ClusterMethod.values());
        methods.valueProperty().bindBidirectional(model.methodProperty());
        methods.setPrefWidth(260);
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        count.setId("clusters-count");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        HBox first = new HBox(10, labelled("refactor.bulk.field", fields),
                labelled("refactor.clusters.method", methods));
        VBox content = new VBox(10, first, hint, count, list());
        content.setPrefSize(WIDTH, HEIGHT);
        model.choices().subscribe(this::say);
        model.lookingProperty().subscribe(_ -> say());
        dialogs.frame(Phrase.of("refactor.clusters.title")).content(content).onCancel(model::close)
                .action(DialogAction
                        .main("clusters-merge", Phrase.of("refactor.clusters.apply", model.tickedProperty()),
                                () -> {
                                    model.merge();
                                    model.close();
                                })
                        .unless(model.obstacle()))
                .show();
    }

    private static String word(ClusterMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    private void say() {
        hint.setText(localization.now("refactor.clusters.method." + word(model.methodProperty().get()) + ".help"));
        count.setText(model.lookingProperty().get()
                ? localization.now("refactor.clusters.looking")
                : localization.now(model.renames() ? "refactor.clusters.found-domains" : "refactor.clusters.found",
                        model.choices().size(), model.values()));
    }

    private Node list() {
        ListView<Choice> list = new ListView<>(model.choices());
        list.setId("clusters-list");
        list.getStyleClass().addAll("framed-list", "clusters-list");
        list.accessibleTextProperty().bind(count.textProperty());
        list.setCellFactory(_ -> new ClusterCell(localization));
        Label none = new Label();
        none.getStyleClass().add("quiet");
        none.textProperty().bind(localization.text("refactor.clusters.none"));
        list.setPlaceholder(none);
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node labelled(String key, ComboBox<?> box) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.accessibleTextProperty().bind(label.textProperty());
        return new VBox(4, label, box);
    }

    private static <T> ComboBox<T> box(String id, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setPrefWidth(220);
        box.setConverter(Names.of(name));
        return box;
    }
}
