package dev.errata.ui.links;

import dev.errata.graph.Link;
import dev.errata.record.Field;
import dev.errata.task.Subscription;
import dev.errata.ui.control.RecordCompletion;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.RecordPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is seen of the links: a list by kinds, and below it the editor of the chosen link, or the question for a new one.
final class LinksView {
    private final CurationSession session;
    private final LinksViewModel model;
    private final LinkActions actions;
    private final CommandRegistry registry;
    private final LinkCommands commands;
    private final ContextMenu menu = new ContextMenu();
    private final ListView<LinkRow> list;
    private final LinksHead head;
    private final LinksNote note;
    private final LinkEditor editor;
    private final AddLinkPane adding;
    private final ScrollPane panel = new ScrollPane();
    private final VBox root;
    private final List<Subscription> subscriptions = new ArrayList<>();

    LinksView(CurationSession session, Localization localization, CommandRegistry registry, FxTasks tasks,
            LinksViewModel model, LinkActions actions, LinkCommands commands) {
        this.session = session;
        this.registry = registry;
        this.model = model;
        this.actions = actions;
        this.commands = commands;
        RecordCompletion targets = new RecordCompletion(session, tasks);
        this.list = new ListView<>(model.rows());
        CommandControls controls = new CommandControls(registry, localization);
        menu.getItems().setAll(controls.menuItems(commands.ofLink()));
        this.head = new LinksHead(model, controls.button(commands.add()), localization);
        this.note = new LinksNote(model, controls.button(commands.add()), localization);
        this.editor = new LinkEditor(session, actions, targets, localization, this::closePanel);
        this.adding = new AddLinkPane(actions, targets, localization, this::closePanel, model::choose);
        assembleList(localization, controls);
        panel.setFitToWidth(true);
        panel.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        panel.setFocusTraversable(false);
        panel.getStyleClass().add("link-panel-scroll");
        panel.managedProperty().bind(panel.visibleProperty());
        panel.setVisible(false);
        list.setMinHeight(0);
        StackPane middle = new StackPane(list, note.node());
        middle.setMinHeight(0);
        middle.setPrefHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        this.root = new VBox(head.node(), middle, panel);
        root.setId("links");
        root.getStyleClass().add("links");
        root.setMinWidth(0);
        listen(localization);
    }

    private void assembleList(Localization localization, CommandControls controls) {
        LinkTexts texts = new LinkTexts(localization);
        list.setId("links-list");
        list.getStyleClass().add("links-list");
        list.accessibleTextProperty().bind(localization.text("links.list"));
        list.setCellFactory(_ -> new LinkCell(actions, texts, localization.text("links.mirror.action"),
                Stream.of("links.edit", "links.remove").map(id -> smallButton(controls.iconButton(registry.get(id))))
                        .toList()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.chosenProperty().get().ifPresent(actions::open);
            }
        });
        list.setOnContextMenuRequested(event -> {
            menu.show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// A button in a row, which the keyboard does not go through: the list has the same commands by their keys.
    private static Node smallButton(Node framed) {
        if (framed instanceof StackPane frame && frame.getChildren().getFirst() instanceof Button button) {
            button.setId(null);
            button.getStyleClass().add("small-icon");
            button.setFocusTraversable(false);
        }
        return framed;
    }

    private void listen(Localization localization) {
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(Optional.of(row.link()));
            }
        });
        model.chosenProperty().subscribe(this::showChosen);
        model.stateProperty().subscribe(state -> list.setVisible(state == LinksViewModel.State.LINKS));
        subscriptions.add(session.onRecords(_ -> {
            if (panel.getContent() == adding.node()) {
                adding.show();
            }
        }));
        subscriptions.add(session.currentProperty().subscribe((_, _) -> discardPanel())::unsubscribe);
        subscriptions.add(localization.messages().subscribe(_ -> list.refresh())::unsubscribe);
    }

    private void showChosen(Optional<Link> chosen) {
        int place = chosen.map(link -> model.rows().stream().map(LinkRow::link).toList().indexOf(link)).orElse(-1);
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().select(place);
            list.scrollTo(place);
        }
        if (panel.getContent() == editor.node()) {
            chosen.ifPresentOrElse(editor::show, this::closePanel);
        }
    }

    private void pressed(KeyEvent event) {
        Stream.concat(commands.ofLink().stream(), Stream.of(commands.add()))
                .filter(command -> command.ownKey().filter(key -> key.match(event)).isPresent()).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    registry.run(command);
                });
    }

    /// Opens the editor of the chosen link.
    void edit() {
        model.chosenProperty().get().ifPresent(link -> {
            editor.show(link);
            open(editor.node());
            editor.focus();
        });
    }

    /// Asks for a new link.
    void ask() {
        open(adding.node());
        adding.start();
    }

    private void open(Node content) {
        panel.setContent(content);
        panel.setVisible(true);
        head.hide();
        root.applyCss();
        root.layout();
    }

    private void closePanel() {
        boolean open = panel.isVisible();
        discardPanel();
        if (open) {
            focus();
        }
    }

    private void discardPanel() {
        panel.setVisible(false);
        panel.setContent(null);
        head.show();
    }

    Node node() {
        return root;
    }

    void focus() {
        if (model.rows().isEmpty()) {
            note.focus();
            return;
        }
        if (model.chosenProperty().get().isEmpty()) {
            model.chosenProperty().set(Optional.of(model.rows().getFirst().link()));
        }
        list.requestFocus();
    }

    /// Goes to the link that the place is in.
    ///
    /// @return whether it is in one
    boolean show(RecordPlace place) {
        boolean isLink = place.pointer().flatMap(pointer -> session.currentRecord().map(
                record -> record.shape().pointer(Field.TRANSITION_GRAPH).filter(pointer::startsWith).isPresent()))
                .orElse(false);
        if (isLink) {
            place.pointer().ifPresent(model::choose);
            list.requestFocus();
        }
        return isLink;
    }

    /// Stops listening to the session.
    void close() {
        subscriptions.forEach(Subscription::close);
    }
}
