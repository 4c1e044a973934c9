package dev.errata.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// A piece of a view that can be turned to another record by itself.
///
/// @param outdated what shows the other record until then; empty where the piece has to be made first, which costs a frame most of
///                 what it has, since what is new is styled and laid out too
/// @param turn     turns it, and says what is left to do
public record Piece(Optional<Node> outdated, Supplier<List<Piece>> turn) {

    /// A piece that is there.
    public static Piece of(Node outdated, Runnable turn) {
        return new Piece(Optional.of(outdated), whole(turn));
    }

    /// A piece that is not there yet.
    public static Piece made(Runnable make) {
        return new Piece(Optional.empty(), whole(make));
    }

    private static Supplier<List<Piece>> whole(Runnable turn) {
        return () -> {
            turn.run();
            return List.of();
        };
    }

    boolean isMade() {
        return outdated.isEmpty();
    }

    boolean hasFocus() {
        return outdated.filter(Node::isFocusWithin).isPresent();
    }

    /// Shows nothing rather than something of another record.
    void hide() {
        outdated.ifPresent(node -> node.setVisible(false));
    }

    /// Turns it, but for what is left to do.
    List<Piece> begin() {
        List<Piece> left = turn.get();
        outdated.ifPresent(node -> node.setVisible(true));
        return left;
    }

    /// Turns all of it.
    public void show() {
        begin().forEach(Piece::show);
    }
}
