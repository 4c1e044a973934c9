package dev.errata.ui.refactor;

import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.refactor.Reference;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.control.RowsInView;
import dev.errata.ui.fx.Localization;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Edges that follow a rename, or are left behind by a deletion: how many, and which.
final class ReferenceLines {
    private static final int MOST_ROWS = 7;

    private final Localization localization;
    private final PlaceNames places;
    private final Label count = new Label();
    private final ListView<String> list = new ListView<>(FXCollections.observableArrayList());
    private final VBox node = new VBox(8, count, list);

    ReferenceLines(Localization localization) {
        this.localization = localization;
        this.places = new PlaceNames(localization);
        count.setId("refactor-references-count");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        list.setId("refactor-references");
        list.getStyleClass().addAll("framed-list", "refactor-lines");
        RowsInView.fit(list, MOST_ROWS);
        list.accessibleTextProperty().bind(count.textProperty());
        show("refactor.references.looking", Optional.empty(), RecordSet.empty());
    }

    Node node() {
        return node;
    }

    /// Shows the edges.
    ///
    /// @param key   what they are, with a place for how many edges in how many records
    /// @param edges empty while they are being looked for
    void show(String key, Optional<List<Reference>> edges, RecordSet records) {
        List<Reference> known = edges.orElse(List.of());
        count.setText(edges.isEmpty()
                ? localization.now("refactor.references.looking")
                : localization.now(key, known.size(), records(known)));
        list.getItems().setAll(known.stream().map(edge -> line(edge, records)).toList());
        list.setManaged(!known.isEmpty());
        list.setVisible(!known.isEmpty());
    }

    private String records(List<Reference> edges) {
        return localization.now("refactor.records", edges.stream().map(Reference::path).distinct().count());
    }

    private String line(Reference edge, RecordSet records) {
        RecordShape shape = records.at(edge.path()).map(record -> record.shape()).orElse(RecordShape.FLAT);
        String name = records.at(edge.path()).flatMap(record -> record.id()).orElse(edge.path());
        return name + "  ·  " + places.of(shape, edge.pointer().parent().orElse(edge.pointer()));
    }
}
