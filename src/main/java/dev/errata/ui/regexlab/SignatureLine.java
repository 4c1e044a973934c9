package dev.errata.ui.regexlab;

import dev.errata.message.Printable;
import dev.errata.regex.Match;
import dev.errata.regex.MatchOutcome;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The record's signature, always the first line that the pattern is tried on, with what it catches underlined.
final class SignatureLine {
    private static final double WIDTH_OF_WHOLE = 520;

    private final RegexLabViewModel model;
    private final Localization localization;
    private final TextFlow words = new TextFlow();
    private final FontIcon sign = new FontIcon(Feather.MINUS);
    private final Tooltip whole = new Tooltip();
    private final Label more = new Label();
    private final Region part = new Part(words, more);
    private final HBox root = new HBox(sign, part);

    SignatureLine(RegexLabViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        words.setId("regexlab-signature");
        words.getStyleClass().addAll("signature-text", "code");
        words.setMinWidth(0);
        more.setId("regexlab-signature-more");
        more.getStyleClass().add("signature-more");
        more.setMouseTransparent(true);
        more.textProperty().bind(localization.text("regexlab.signature.more"));
        HBox.setHgrow(part, Priority.ALWAYS);
        whole.setWrapText(true);
        whole.setMaxWidth(WIDTH_OF_WHOLE);
        Tooltip.install(part, whole);
        root.getStyleClass().add("signature-line");
        root.setAlignment(Pos.TOP_LEFT);
        root.setAccessibleRole(AccessibleRole.TEXT);
        model.resultProperty().subscribe(_ -> show());
        model.signatureProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    Node node() {
        return root;
    }

    private void show() {
        String line = model.signatureProperty().get().orElse("");
        Optional<MatchOutcome> outcome = model.resultProperty().get() instanceof LabResult.Ran ran
                ? Optional.of(ran.signature())
                : Optional.empty();
        whole.setText(Printable.inPlace(line));
        List<Text> pieces = new ArrayList<>();
        int at = 0;
        for (Match match : outcome.map(MatchOutcome::matches).orElse(List.of())) {
            if (match.end() > line.length()) {
                // The record has changed since the pattern was tried; the next result is on its way.
                break;
            }
            pieces.add(piece(line.substring(at, match.start()), "plain"));
            pieces.add(piece(line.substring(match.start(), match.end()), "caught"));
            at = match.end();
        }
        pieces.add(piece(line.substring(at), "plain"));
        words.getChildren().setAll(pieces);
        Optional<Boolean> caught = outcome.map(found -> found.first().isPresent());
        sign.setIconCode(caught.map(yes -> yes ? Feather.CHECK : Feather.X).orElse(Feather.MINUS));
        Tones.dress(sign, caught.map(yes -> yes ? Tone.GOOD : Tone.ERROR).orElse(Tone.PLAIN));
        root.setAccessibleText(localization.now("regexlab.signature.line", line));
        root.setAccessibleHelp(outcome.map(found -> localization.now(found.first().isPresent()
                ? "regexlab.signature.caught"
                : "regexlab.signature.missed", found.steps())).orElse(""));
    }

    private static Text piece(String words, String style) {
        Text piece = new Text(Printable.inPlace(words));
        piece.getStyleClass().add("signature-" + style);
        piece.setUnderline(style.equals("caught"));
        return piece;
    }

    /// As much of the words as a few rows hold, from where the pattern catches something, so that a long signature leaves room for
    /// the text below it; it says that there is more over the end of the last row, or over the beginning where they end here.
    private static final class Part extends Region {
        /// Two rows of code.
        private static final double MOST_HEIGHT = 33;

        private final TextFlow words;
        private final Label more;

        private Part(TextFlow words, Label more) {
            this.words = words;
            this.more = more;
            getChildren().addAll(words, more);
            setMinWidth(0);
            setMinHeight(USE_PREF_SIZE);
            Rectangle clip = new Rectangle();
            clip.widthProperty().bind(widthProperty());
            clip.heightProperty().bind(heightProperty());
            setClip(clip);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(MOST_HEIGHT, words.prefHeight(width));
        }

        @Override
        protected void layoutChildren() {
            double height = words.prefHeight(getWidth());
            words.resizeRelocate(0, 0, getWidth(), height);
            words.layout();
            double beyond = Math.max(0, height - MOST_HEIGHT);
            double slid = Math.min(beyond, caughtAt());
            words.relocate(0, -slid);
            more.setVisible(beyond > 0);
            more.autosize();
            if (slid < beyond || beyond == 0) {
                more.relocate(getWidth() - more.getWidth(), getHeight() - more.getHeight());
            } else {
                more.relocate(0, 0);
            }
        }

        private double caughtAt() {
            return words.getChildren().stream().filter(piece -> piece.getStyleClass().contains("signature-caught"))
                    .findFirst().map(piece -> piece.getBoundsInParent().getMinY()).orElse(0.0);
        }
    }
}
