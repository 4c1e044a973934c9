package dev.errata.ui.logs;

import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.Segments;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What hits the open logs, in the order that is asked for: a row that is chosen says where the keys for the next and the previous
/// hit go. Left and Right fold and unfold; Enter goes to the lines.
final class HitList extends VBox {
    private final LogsViewModel model;
    private final ListView<HitRow> list = new ListView<>();
    private final HBox foot;
    private boolean following;

    /// @param enter goes to the lines
    HitList(LogsViewModel model, Localization localization, Runnable enter) {
        this.model = model;
        getStyleClass().add("hit-list");
        setMinWidth(0);
        list.setId("hit-list");
        list.accessibleTextProperty().bind(localization.text("logs.hits"));
        list.setCellFactory(_ -> new HitCell(model, localization));
        Label none = new Label();
        none.getStyleClass().addAll("quiet", "hit-none");
        none.setWrapText(true);
        none.textProperty().bind(localization.text("logs.hits.none"));
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        foot = foot(localization);
        getChildren().addAll(head(localization), list, foot);
        list.getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!following && row != null) {
                model.choose(row);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && !event.isShortcutDown() && pressed(event.getCode(), enter)) {
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                enter.run();
            }
        });
    }

    private HBox head(Localization localization) {
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(localization.text("logs.hits"));
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Segments<HitOrder> orders = new Segments<>(model::order);
        for (HitOrder order : HitOrder.values()) {
            orders.add(order, "hit-order-" + order.word(), localization.text("logs.order." + order.word()))
                    .accessibleTextProperty().bind(localization.text("logs.order." + order.word() + ".long"));
        }
        model.orderProperty().subscribe(orders::show);
        HBox head = new HBox(title, gap, orders.node());
        head.getStyleClass().add("hit-head");
        return head;
    }

    /// Says which lines the keys walk along, and walks.
    private HBox foot(Localization localization) {
        Label walk = new Label();
        walk.setId("hit-walk");
        walk.getStyleClass().add("quiet");
        walk.setMinWidth(0);
        walk.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(walk, Priority.ALWAYS);
        walk.textProperty().bind(Bindings.createStringBinding(() -> localization.now(along(model)),
                model.walkProperty(), localization.messages()));
        HBox box = new HBox(walk);
        box.getStyleClass().add("hit-foot");
        return box;
    }

    private static Phrase along(LogsViewModel model) {
        return switch (model.walkProperty().get()) {
            case Walk.OfAll _ -> Phrase.of("logs.walk.all");
            case Walk.OfSeveral _ -> Phrase.of("logs.walk.several");
            case Walk.OfNobody _ -> Phrase.of("logs.walk.nobody");
            case Walk.OfGroup(List<String> paths) -> Phrase.of("logs.walk.of",
                    joined(HitRows.ids(paths, model.session().records())));
            case Walk.OfTemplate(String template) -> Phrase.of("logs.walk.of", template);
            case Walk.OfRecord(String path) -> Phrase.of("logs.walk.of",
                    model.session().records().at(path).flatMap(ErrorRecord::id).orElse(path));
        };
    }

    /// Several records in one line.
    static String joined(List<String> ids) {
        return String.join(" + ", ids);
    }

    /// Puts what walks beside what is walked along. The keys with arrows walk there, and stay.
    void offer(List<Node> buttons, Runnable back, Runnable on) {
        foot.getChildren().addAll(buttons);
        foot.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && !event.isShortcutDown() && event.getCode().isArrowKey()) {
                event.consume();
                boolean isBack = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.LEFT;
                (isBack ? back : on).run();
            }
        });
    }

    ListView<HitRow> list() {
        return list;
    }

    /// Shows other rows; what was chosen stays chosen.
    void show(List<HitRow> rows) {
        Optional<String> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(HitList::key);
        following = true;
        list.setItems(FXCollections.observableList(rows));
        for (int i = 0; i < rows.size() && chosen.isPresent(); i++) {
            if (key(rows.get(i)).equals(chosen.get())) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                chosen = Optional.empty();
            }
        }
        following = false;
    }

    private static String key(HitRow row) {
        return switch (row) {
            case HitRow.Several _ -> "several";
            case HitRow.Nobody _ -> "nobody";
            case HitRow.Group(List<String> paths, _, _, _) -> "group " + String.join("\n", paths);
            case HitRow.Template(var template, _) -> "template " + template.template();
            case HitRow.OfRecord(String path, _, _, _, _) -> "record " + path;
        };
    }

    private void fold(HitRow.Fold wanted) {
        if (list.getSelectionModel().getSelectedItem() instanceof HitRow.Head head) {
            model.fold(head.section(), wanted);
        }
    }

    private boolean pressed(KeyCode code, Runnable enter) {
        switch (code) {
            case RIGHT -> fold(HitRow.Fold.UNFOLDED);
            case LEFT -> fold(HitRow.Fold.FOLDED);
            case ENTER -> enter.run();
            case ESCAPE -> {
                list.getSelectionModel().clearSelection();
                model.chooseNone();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
