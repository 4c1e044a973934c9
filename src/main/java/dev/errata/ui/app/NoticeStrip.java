package dev.errata.ui.app;

import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.NoticeBoard;
import dev.errata.ui.fx.Tone;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The newest notice, on one line of the window's foot, where it covers nothing that is worked on. A text that is too long is whole
/// in its tooltip and in the list of notices.
final class NoticeStrip extends HBox {
    private final NoticeBoard board;
    private final FontIcon sign = new FontIcon();
    private final Label text = new Label();
    private final HBox notice;
    private final Localization localization;
    private final Runnable leave;
    private final Button close = new Button("", new FontIcon(Feather.X));
    private Optional<NoticeBoard.Entry> shown = Optional.empty();

    /// @param leave takes the focus where a notice goes that has it
    NoticeStrip(NoticeBoard board, Localization localization, Runnable leave) {
        this.board = board;
        this.localization = localization;
        this.leave = leave;
        setId("notice");
        getStyleClass().add("notice-strip");
        text.getStyleClass().add("notice-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Hint.of(text, () -> shown.map(entry -> localization.now(entry.notice().text())).orElse(""));
        close.getStyleClass().addAll("icon-button", "notice-close");
        close.accessibleTextProperty().bind(localization.text("app.notice.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> shown.ifPresent(board::dismiss));
        notice = new HBox(sign, text, close);
        notice.getStyleClass().add("notice");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.accessibleTextProperty().bind(text.textProperty());
        notice.setMinWidth(0);
        notice.setVisible(false);
        setMinWidth(0);
        getChildren().add(notice);
        notice.hoverProperty().subscribe((_, _) -> hold());
        notice.focusWithinProperty().subscribe((_, _) -> hold());
        board.shown().addListener((ListChangeListener<NoticeBoard.Entry>) _ -> show());
    }

    /// A notice does not go while somebody reads it or is about to act on it.
    private void hold() {
        shown.ifPresent(notice.isHover() || notice.isFocusWithin() ? board::hold : board::release);
    }

    private void show() {
        Optional<NoticeBoard.Entry> now = board.shown().reversed().stream().findFirst();
        if (now.equals(shown)) {
            return;
        }
        shown.ifPresent(board::release);
        shown = now;
        if (notice.isFocusWithin()) {
            leave.run();
        }
        text.textProperty().unbind();
        // The buttons of the one before hold what they would act on.
        notice.getChildren().setAll(sign, text);
        now.ifPresent(entry -> {
            Notice told = entry.notice();
            text.textProperty().bind(localization.text(told.text()).map(words -> words.replaceAll("\\s+", " ")));
            sign.setIconCode(told.tone().sign());
            notice.getStyleClass().removeAll(Stream.of(Tone.values()).map(Tone::styleClass).toList());
            notice.getStyleClass().add(told.tone().styleClass());
            told.offers().forEach(offer -> notice.getChildren().add(button(entry, offer)));
            notice.getChildren().add(close);
        });
        notice.setVisible(now.isPresent());
        requestLayout();
        if (now.isPresent()) {
            notice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private Button button(NoticeBoard.Entry entry, Notice.Offer offer) {
        Button button = new Button();
        button.setId("notice-" + offer.label().key().replace('.', '-'));
        button.getStyleClass().addAll("link-button", "notice-offer");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(localization.text(offer.label()));
        button.setOnAction(_ -> board.accept(entry, offer));
        return button;
    }

    /// Whether there is something to be read.
    boolean isTelling() {
        return notice.isVisible();
    }

    @Override
    protected double computePrefWidth(double height) {
        return notice.isVisible() ? super.computePrefWidth(height) : 0;
    }
}
