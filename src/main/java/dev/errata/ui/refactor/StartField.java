package dev.errata.ui.refactor;

import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.TemplateFiles;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a new record starts from, to be chosen; below it which files are no templates, and why.
final class StartField {
    private static final int MOST_NAMED = 3;

    private final StartsViewModel model;
    private final Localization localization;
    private final ComboBox<StartsViewModel.Choice> box = new ComboBox<>();
    private final Label note = new Label();
    private final FieldFrame frame;

    StartField(StartsViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        frame = new FieldFrame(localization.text("refactor.start.label"), localization.text("refactor.start.help"));
        box.setId("refactor-start");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setItems(model.choices());
        box.setConverter(Names.of(choice -> localization.now(choice.name())));
        model.chosenProperty().subscribe(box::setValue);
        box.valueProperty().subscribe(choice -> {
            if (choice != null) {
                model.choose(choice);
            }
        });
        TypeAhead.in(box);
        frame.setControl(box, box);
        note.setId("refactor-start-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        note.managedProperty().bind(note.visibleProperty());
        Tones.set("tone-warning", note, note.getGraphic());
        frame.addBelow(note);
        model.refusedProperty().subscribe(_ -> say());
        model.failureProperty().subscribe(_ -> say());
    }

    Node node() {
        return frame;
    }

    private void say() {
        String words = model.failureProperty().get()
                .map(refusal -> localization.now("refactor.start.failed", DiskReason.named(refusal)))
                .orElseGet(this::refused);
        note.setText(words);
        note.setVisible(!words.isEmpty());
        box.setAccessibleHelp(words);
    }

    private String refused() {
        int all = model.refusedProperty().get().size();
        String named = model.refusedProperty().get().stream().limit(MOST_NAMED).map(this::named)
                .collect(Collectors.joining(localization.now("refactor.bulk.between")));
        return all == 0 ? "" : localization.now("refactor.start.refused", named, Math.max(0, all - MOST_NAMED));
    }

    private String named(TemplateFiles.Refused file) {
        String reason = file.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return localization.now("refactor.start.refused.one", file.file(),
                localization.now("refactor.start.reason." + reason));
    }
}
