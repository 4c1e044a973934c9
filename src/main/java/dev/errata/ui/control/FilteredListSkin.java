package dev.errata.ui.control;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// The skin of a list of which each letter in a filter leaves other rows. Where the number of rows changes, the toolkit fills all
/// cells in view, takes them off and fills them again in the same frame; this fills them once.
public final class FilteredListSkin<T> extends ListViewSkin<T> {
    public FilteredListSkin(ListView<T> list) {
        super(list);
    }

    @Override
    protected VirtualFlow<ListCell<T>> createVirtualFlow() {
        return new Flow<>();
    }

    @Override
    protected void updateItemCount() {
        if (getVirtualFlow() instanceof Flow<?> flow) {
            flow.count(super::updateItemCount);
        }
    }

    private static final class Flow<C extends IndexedCell<?>> extends VirtualFlow<C> {
        private boolean counting;

        /// Takes another number of rows in; the layout of this frame comes after it.
        void count(Runnable change) {
            counting = true;
            try {
                change.run();
            } finally {
                counting = false;
            }
        }

        @Override
        protected void layoutChildren() {
            if (!counting) {
                super.layoutChildren();
            }
        }
    }
}
