package dev.errata.ui.json;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonPosition;
import dev.errata.ui.control.LineEnds;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line under the text: what is said of the caret’s line, the field it stands in, the place, and how the file is written.
final class JsonFooter {
    private static final Insets BESIDE = new Insets(0, 0, 0, 10);

    private final Localization localization;
    private final Label message = new Label();
    private final Button field = new Button();
    private final Label place = new Label();
    private final Label form = new Label();
    private final HBox written;
    private final BorderPane bar = new BorderPane();
    private Optional<JsonPointer> pointer = Optional.empty();

    JsonFooter(Localization localization, BooleanProperty wrapped, Consumer<JsonPointer> toField) {
        this.localization = localization;
        message.setId("json-message");
        message.setWrapText(true);
        message.setMinWidth(0);
        field.setId("json-pointer");
        field.setMnemonicParsing(false);
        field.getStyleClass().add("link-button");
        field.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        field.setMinWidth(0);
        Tooltip why = new Tooltip();
        why.textProperty().bind(localization.text("json.footer.to-field"));
        field.setTooltip(why);
        field.setOnAction(_ -> pointer.ifPresent(toField));
        place.setId("json-place");
        form.setId("json-form");
        for (Label fixed : List.of(place, form)) {
            fixed.getStyleClass().add("quiet");
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        ToggleButton wrap = new ToggleButton();
        wrap.setId("json-wrap");
        wrap.getStyleClass().addAll("flat-button", "json-toggle");
        wrap.textProperty().bind(localization.text("json.footer.wrap"));
        wrap.selectedProperty().bindBidirectional(wrapped);
        wrap.setMinWidth(Region.USE_PREF_SIZE);
        written = new HBox(place, form, wrap);
        written.getStyleClass().add("json-written");
        bar.setRight(written);
        for (Node said : List.of(message, field)) {
            BorderPane.setAlignment(said, Pos.CENTER_LEFT);
            // The pane forgets its own padding when it is asked how high it is.
            BorderPane.setMargin(said, BESIDE);
        }
        bar.getStyleClass().add("json-footer");
    }

    Region node() {
        return bar;
    }

    /// Says what stands at the caret; the gravest mark of its line goes before the field.
    void show(JsonPosition position, Optional<JsonPointer> at, List<JsonMark> marks) {
        place.textProperty().unbind();
        place.textProperty().bind(localization.text("json.footer.place", Integer.toString(position.line()),
                Integer.toString(position.column())));
        pointer = at.filter(found -> !found.isRoot());
        field.setText(pointer.map(JsonPointer::toString).orElse(""));
        Optional<JsonMark> gravest = marks.stream().min((one, other) -> one.severity().compareTo(other.severity()));
        message.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        gravest.ifPresent(mark -> {
            Tone tone = JsonGutter.tone(mark.severity());
            FontIcon sign = new FontIcon(tone.sign());
            sign.getStyleClass().add(tone.styleClass());
            message.setGraphic(sign);
            message.getStyleClass().add(tone.styleClass());
            message.setText(JsonGutter.message(mark, localization));
        });
        arrange(gravest.isPresent());
    }

    /// What is said of the line stands in the place of the field, or where that is too narrow for it, above.
    private void arrange(boolean isSaying) {
        bar.setTop(null);
        bar.setCenter(isSaying ? message : null);
        message.applyCss();
        boolean isNarrow = message.prefWidth(-1) + BESIDE.getLeft() + written.prefWidth(-1) > bar.getWidth();
        if (!isSaying || isNarrow) {
            bar.setCenter(pointer.isPresent() ? field : null);
            bar.setTop(isSaying ? message : null);
        }
    }

    /// Says how the file is written.
    void show(LineEnds ends, Optional<String> byteOrderMark, String unit) {
        String indent = unit.equals("\t")
                ? localization.now("json.footer.tabs")
                : localization.now("json.footer.spaces", unit.length());
        String written = switch (ends) {
            case LF -> "LF";
            case CRLF -> "CRLF";
            case MIXED -> localization.now("json.footer.mixed");
        };
        form.setText(indent + "  " + written + byteOrderMark.map(mark -> "  " + mark).orElse(""));
    }
}
