package dev.errata.ui.problems;

import dev.errata.ui.control.TickedCell;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.problems.BulkMendingViewModel.Row;

/// The records that can be mended: how many problems of each would go, and whether that is safe.
record BulkMendingRows(BulkMendingViewModel model, Localization localization) implements TickedCell.Rows<Row> {

    @Override
    public boolean isTicked(Row row) {
        return model.isTicked(row);
    }

    @Override
    public void tick(Row row) {
        model.tick(row);
    }

    @Override
    public String name(Row row) {
        return model.name(row);
    }

    @Override
    public String what(Row row) {
        return localization.now(row.isSafe() ? "problems.bulk.safe" : "problems.bulk.asking", row.findings().size());
    }

    @Override
    public String spoken(String name, String what, Row row) {
        return localization.now(model.isTicked(row) ? "problems.bulk.ticked" : "problems.bulk.unticked", name, what);
    }
}
