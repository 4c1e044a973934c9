package dev.errata.ui.control;

import dev.errata.ui.fx.Localization;
import dev.errata.workspace.StepName;

/// Says in the present language what a step is called.
public final class StepNames {
    private final Localization localization;
    private final PlaceNames places;

    public StepNames(Localization localization) {
        this.localization = localization;
        this.places = new PlaceNames(localization);
    }

    public String of(StepName name) {
        return localization.now(name.key(), name.arguments().stream().map(this::words).toArray());
    }

    private Object words(StepName.Argument argument) {
        return switch (argument) {
            case StepName.Words(String text) -> text;
            case StepName.Place(var shape, var pointer) -> places.of(shape, pointer);
            case StepName.Name(StepName name) -> of(name);
        };
    }
}
