package dev.errata.ui.fx;

import dev.errata.json.JsonPointer;
import java.util.Optional;
import javafx.scene.Node;

/// A view of the record that the session looks at, in a tab of the editor. It follows the session by itself.
public interface RecordView {

    /// What the tab shows; always the same node.
    Node node();

    /// The tab has come to the front.
    void shown();

    /// The tab is no longer in front; nothing has to be up to date until [#shown].
    void hidden();

    /// Puts the keyboard focus into the view.
    void focus();

    /// Goes to a place of the record that is looked at.
    ///
    /// @return whether the view shows such places; if not it has done nothing
    boolean show(RecordPlace place);

    /// The value that somebody is at; empty where they are at none, or the view shows no such places.
    default Optional<JsonPointer> place() {
        return Optional.empty();
    }
}
