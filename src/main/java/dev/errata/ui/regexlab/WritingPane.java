package dev.errata.ui.regexlab;

import dev.errata.message.Printable;
import dev.errata.refactor.SignaturePattern;
import dev.errata.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Help to write a pattern: tests against known faults, a pattern made of a selected line, whose changing parts are chosen by a click, and common pieces to insert.
final class WritingPane extends LabSection {
    /// What can be inserted, each explained in the bundle by its place here.
    private static final List<String> PIECES = List.of("\\d+", "\\s+", "\\S+", "\\w+", ".*?", "[^\"]+", "[^']+",
            "(?:a|b)",
            "\\b", "[0-9a-fA-F]+", "\\d{1,3}(?:\\.\\d{1,3}){3}", "\\.");

    private final RegexLabViewModel lab;
    private final Localization localization;
    private final FlowPane line = new FlowPane();
    private final Label made = new Label();
    private String pattern = "";
    private final Button use = new Button();
    private final VBox body = body();
    private List<SignaturePattern.Part> parts = List.of();
    private Optional<Origin> origin = Optional.empty();
    private boolean front;
    private final List<ToggleButton> choices = new ArrayList<>();

    /// Where the parts come from.
    ///
    /// @param path      of the record that was looked at; empty where it has no pattern
    /// @param signature its signature, where that is what was taken apart
    private record Origin(Optional<String> path, Optional<String> signature) {}

    /// @param selected what is selected in the text
    /// @param header   takes the pieces at its caret
    /// @param faults   the tests that stand above
    WritingPane(RegexLabViewModel lab, Localization localization, Supplier<String> selected, LabHeader header,
            FaultTestList faults) {
        super("writing", Feather.EDIT_3, Room.SCROLLED);
        this.lab = lab;
        follow(faults.insight());
        this.localization = localization;
        Button take = new Button();
        take.setId("regexlab-generalise");
        take.setGraphic(new FontIcon(Feather.CORNER_RIGHT_DOWN));
        take.textProperty().bind(localization.text("regexlab.writing.take"));
        take.setOnAction(_ -> take(selected.get()));
        line.setId("regexlab-line-parts");
        line.getStyleClass().add("lab-buttons");
        made.setId("regexlab-made");
        made.setWrapText(true);
        made.getStyleClass().add("code");
        use.setId("regexlab-made-use");
        use.textProperty().bind(localization.text("regexlab.writing.use"));
        use.setOnAction(_ -> lab.editPattern(pattern));
        use.disableProperty().bind(made.textProperty().isEmpty());
        Label help = LabTexts.note("");
        help.textProperty().bind(localization.text("regexlab.writing.help"));
        body.getChildren().setAll(faults.node(), LabTexts.heading(localization, "regexlab.writing.line"), help, take,
                line, made, use,
                LabTexts.heading(localization, "regexlab.writing.pieces"), pieces(header));
        lab.tryingProperty().subscribe((_, _) -> renew());
        lab.signatureProperty().subscribe((_, _) -> renew());
    }

    private Node pieces(LabHeader header) {
        VBox pieces = new VBox();
        pieces.setId("regexlab-pieces");
        pieces.getStyleClass().add("lab-pieces");
        for (int i = 0; i < PIECES.size(); i++) {
            String piece = PIECES.get(i);
            Button insert = new Button(piece);
            insert.setMnemonicParsing(false);
            insert.getStyleClass().add("code");
            insert.setOnAction(_ -> header.insert(piece));
            Label words = new Label();
            words.textProperty().bind(localization.text("regexlab.piece." + i));
            insert.accessibleTextProperty().bind(words.textProperty());
            words.setWrapText(true);
            insert.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(insert, words);
            row.getStyleClass().add("trial-head");
            pieces.getChildren().add(row);
        }
        return pieces;
    }

    /// Takes the first line of a text apart; the signature where nothing is selected.
    private void take(String selected) {
        String text = selected.isBlank()
                ? lab.signatureProperty().get().orElse("")
                : selected.strip().lines().findFirst().orElse("");
        parts = SignaturePattern.parts(text);
        origin = Optional.of(new Origin(path(), selected.isBlank() ? Optional.of(text) : Optional.empty()));
        choices.clear();
        line.getChildren().clear();
        for (SignaturePattern.Part part : parts) {
            ToggleButton choice = new ToggleButton(LabTexts.oneLine(part.text(), 80));
            choice.setMnemonicParsing(false);
            choice.getStyleClass().addAll("code", "line-part");
            choice.maxWidthProperty().bind(body.widthProperty().subtract(24));
            choice.setDisable(!part.isVariable());
            choice.setSelected(part.isVariable());
            choice.setTooltip(new Tooltip(Printable.inPlace(part.masked())));
            choice.setAccessibleText(localization.now("regexlab.writing.part", part.text(), part.masked()));
            choice.setOnAction(_ -> make());
            choices.add(choice);
            line.getChildren().add(choice);
        }
        if (parts.stream().noneMatch(SignaturePattern.Part::isVariable)) {
            line.getChildren().setAll(LabTexts.note(localization.now("regexlab.writing.fixed")));
        }
        make();
    }

    private void make() {
        List<String> pattern = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            pattern.add(choices.get(i).isSelected() ? parts.get(i).masked() : parts.get(i).literal());
        }
        this.pattern = pattern.stream().collect(Collectors.joining());
        made.setText(Printable.inPlace(this.pattern));
    }

    @Override
    void shown() {
        super.shown();
        front = true;
        renew();
    }

    @Override
    void hidden() {
        super.hidden();
        front = false;
    }

    private Optional<String> path() {
        return lab.tryingProperty().get().map(Trying::path);
    }

    /// Takes the signature apart where the parts are those of another record, or of what the signature was before.
    private void renew() {
        Optional<String> signature = Optional.of(lab.signatureProperty().get().orElse(""));
        if (front && origin.filter(known -> known.path().equals(path())
                && (known.signature().isEmpty() || known.signature().equals(signature))).isEmpty()) {
            take("");
        }
    }
}
