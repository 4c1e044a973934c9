package dev.errata.ui.logs;

import dev.errata.message.Printable;
import dev.errata.scan.LineTemplates;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of what was found: what it is, where it is first, and on how many lines.
final class HitCell extends ListCell<HitRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass TEMPLATE = PseudoClass.getPseudoClass("template");

    private final LogsViewModel model;
    private final Localization localization;
    private final FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    private final Label sign = new Label("", icon);
    private final Label title = new Label();
    private final Label under = new Label();
    private final Label count = new Label();
    private final HBox row;

    HitCell(LogsViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        getStyleClass().add("hit-cell");
        sign.getStyleClass().add("hit-sign");
        sign.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof HitRow.Head head) {
                model.fold(head.section(),
                        head.fold() == HitRow.Fold.FOLDED ? HitRow.Fold.UNFOLDED : HitRow.Fold.FOLDED);
                event.consume();
            }
        });
        title.getStyleClass().add("hit-title");
        title.setMinWidth(0);
        under.getStyleClass().add("quiet");
        under.setMinWidth(0);
        under.setMinHeight(Region.USE_PREF_SIZE);
        count.getStyleClass().add("hit-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(title, under);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(sign, lines, count);
        row.getStyleClass().add("hit-row");
        Hint.of(row, () -> title.getText() + "\n" + under.getText());
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HitRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEAD, item instanceof HitRow.Head);
        boolean isPart = item instanceof HitRow.Template || item instanceof HitRow.Group;
        pseudoClassStateChanged(TEMPLATE, isPart);
        // What differs between these is rarely at their beginning.
        title.setWrapText(isPart);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (item) {
            case HitRow.Several(long lines, int groups, HitRow.Fold fold) -> show(chevron(fold),
                    localization.now("logs.row.several"), localization.now("logs.row.several.under", groups), lines);
            case HitRow.Group(_, List<String> ids, long lines, LinePlace first) -> show(Feather.LAYERS,
                    HitList.joined(ids), localization.now("logs.row.group.under", ids.size(), first(first)), lines);
            case HitRow.Nobody(long lines, int templates, HitRow.Fold fold) -> show(
                    chevron(fold),
                    localization.now("logs.row.nobody"), localization.now("logs.row.nobody.under", templates), lines);
            case HitRow.Template(var template, LinePlace first) -> show(Feather.ALERT_CIRCLE, said(template.template()),
                    first(first), template.lines());
            case HitRow.OfRecord(_, String id, String name, long lines, LinePlace first) -> show(Feather.FILE_TEXT,
                    name, localization.now("logs.row.record.under", id, first(first)), lines);
        }
        setGraphic(row);
    }

    /// A template from its first word on: before it, where a log has its times, most are alike.
    private static String said(String template) {
        String gap = LineTemplates.WILDCARD + " ";
        String rest = template;
        while (rest.startsWith(gap)) {
            rest = rest.substring(gap.length());
        }
        return rest;
    }

    private static Feather chevron(HitRow.Fold fold) {
        return fold == HitRow.Fold.FOLDED ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN;
    }

    private String first(LinePlace place) {
        return model.shelf().logs().size() > 1
                ? localization.now("logs.row.first-in", place.log().name(), place.line())
                : localization.now("logs.row.first", place.line());
    }

    private void show(Feather shown, String name, String below, long lines) {
        icon.setIconCode(shown);
        title.setText(Printable.line(name));
        under.setText(Printable.inPlace(below));
        count.setText(localization.now("logs.number", lines));
        setAccessibleText(localization.now("logs.row.accessible", name, below, lines));
    }
}
