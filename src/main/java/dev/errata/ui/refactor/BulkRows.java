package dev.errata.ui.refactor;

import dev.errata.refactor.BulkEdit;
import dev.errata.refactor.BulkOutcome;
import dev.errata.ui.control.TickedCell;
import dev.errata.ui.fx.Localization;
import java.util.Locale;

/// The records of a bulk edit: how many values change in each, or why none does.
record BulkRows(BulkEditViewModel model, Localization localization) implements TickedCell.Rows<BulkEdit.Row> {

    @Override
    public boolean canBeTicked(BulkEdit.Row row) {
        return BulkEditViewModel.changes(row);
    }

    @Override
    public boolean isTicked(BulkEdit.Row row) {
        return model.isTicked(row);
    }

    @Override
    public void tick(BulkEdit.Row row) {
        model.tick(row);
    }

    @Override
    public String name(BulkEdit.Row row) {
        return model.name(row);
    }

    @Override
    public String what(BulkEdit.Row row) {
        return switch (row.outcome()) {
            case BulkOutcome.Changed changed -> localization.now("refactor.bulk.values", changed.values().size());
            case BulkOutcome.Left(BulkOutcome.Reason reason) -> localization.now(key(reason));
        };
    }

    @Override
    public String spoken(String name, String what, BulkEdit.Row row) {
        return localization.now(model.isTicked(row) ? "refactor.bulk.ticked" : "refactor.bulk.unticked", name, what);
    }

    static String key(BulkOutcome.Reason reason) {
        return "refactor.bulk.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
