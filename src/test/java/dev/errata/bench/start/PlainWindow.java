package dev.errata.bench.start;

import atlantafx.base.theme.PrimerLight;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// A window of the same size and theme that shows as many labels, buttons and text fields as Errata's does once its first record is
/// there, and a list of as many rows, with nothing behind them. Ends when it is painted.
final class PlainWindow {
    // What the window was counted to hold on 2026-11-27, on the real records.
    private static final int LABELS = 222;
    private static final int BUTTONS = 76;
    private static final int TEXT_FIELDS = 12;
    private static final int TEXT_AREAS = 11;
    private static final int RECORDS = 1_506;

    private PlainWindow() {}

    public static void main(String[] words) {
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
            ListView<String> list = new ListView<>();
            IntStream.range(0, RECORDS).forEach(row -> list.getItems().add("Record " + row));
            VBox form = new VBox(IntStream.range(0, LABELS / 2).mapToObj(PlainWindow::row).toArray(Node[]::new));
            ScrollPane scroll = new ScrollPane(form);
            scroll.setFitToWidth(true);
            Stage stage = new Stage();
            stage.setScene(new Scene(new HBox(list, scroll), 1440, 900));
            stage.show();
            Frames.whenPainted(stage::isShowing, () -> {
                Frames.say(StartTime.USABLE);
                System.exit(0);
            });
        });
    }

    private static Node row(int index) {
        VBox row = new VBox(new HBox(new Label("Label " + index), new Label("Value")));
        if (index < BUTTONS) {
            row.getChildren().add(new Button("Button"));
        }
        if (index < TEXT_FIELDS) {
            row.getChildren().add(new TextField("Text"));
        }
        if (index < TEXT_AREAS) {
            row.getChildren().add(new TextArea("Text"));
        }
        return row;
    }
}
