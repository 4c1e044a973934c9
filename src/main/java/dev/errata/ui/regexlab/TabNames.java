package dev.errata.ui.regexlab;

import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Shows the names of all tabs where these have room, with less space around them if need be, and else their signs: the tabs are
/// never more than fit.
final class TabNames {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// Around a name, in sizes of its letters; the style sheets have the same.
    private static final double AROUND = 2;
    private static final double LEAST_AROUND = 1;

    private TabNames() {}

    /// Keeps the names of the tabs, none of which comes later, within the width that there is.
    static void fit(TabPane tabs) {
        tabs.widthProperty().subscribe(_ -> choose(tabs));
        tabs.getTabs().forEach(tab -> tab.textProperty().subscribe((_, _) -> choose(tabs)));
    }

    private static void choose(TabPane tabs) {
        Font face = tabs.lookup(".tab-label") instanceof Labeled label ? label.getFont() : Font.getDefault();
        double size = face.getSize();
        // The name of the chosen tab is bold, and so a little wider.
        double names = size;
        for (Tab tab : tabs.getTabs()) {
            Text name = new Text(tab.getText());
            name.setFont(Font.font(face.getFamily(), size));
            names += Math.ceil(name.getLayoutBounds().getWidth());
        }
        double count = tabs.getTabs().size();
        boolean isTight = names + count * AROUND * size > tabs.getWidth();
        boolean isNarrow = names + count * LEAST_AROUND * size > tabs.getWidth();
        tabs.pseudoClassStateChanged(TIGHT, isTight && !isNarrow);
        tabs.pseudoClassStateChanged(NARROW, isNarrow);
    }
}
