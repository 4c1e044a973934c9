package dev.errata.ui.export;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.Packing;
import dev.errata.ui.fx.Remembered;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What somebody wants of an export, whichever records it has; kept for the next one. Belongs to the FX thread.
public final class ExportChoices {
    private static final String FORMAT = "export.format";
    private static final String PROSE = "export.prose";
    private static final String PACKING = "export.packing";
    private static final String FOLDER = "export.folder";

    /// The languages of what is written to be read.
    public enum Prose {
        ENGLISH, CHINESE, BOTH
    }

    private final Remembered remembered;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>();
    private final ObjectProperty<Prose> prose = new SimpleObjectProperty<>();
    private final ObjectProperty<Packing> packing = new SimpleObjectProperty<>();

    /// @param usual the language where none was chosen before
    public ExportChoices(Remembered remembered, Prose usual) {
        this.remembered = remembered;
        format.set(remembered.settings().choice(FORMAT).flatMap(ExportFormat::ofWord).orElse(ExportFormat.JSON));
        prose.set(remembered.settings().choice(PROSE).flatMap(ExportChoices::prose).orElse(usual));
        packing.set(remembered.settings().choice(PACKING).flatMap(Packing::ofWord).orElse(Packing.NONE));
    }

    private static Optional<Prose> prose(String word) {
        return Arrays.stream(Prose.values()).filter(prose -> word(prose).equals(word)).findFirst();
    }

    private static String word(Prose prose) {
        return prose.name().toLowerCase(Locale.ROOT);
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    public ObjectProperty<Prose> proseProperty() {
        return prose;
    }

    public ObjectProperty<Packing> packingProperty() {
        return packing;
    }

    /// Whether the format is written to be read, so that its language can be chosen.
    public boolean hasProse() {
        return format.get() == ExportFormat.MARKDOWN || format.get() == ExportFormat.HTML;
    }

    /// Whether the format is one file, which can be packed.
    public boolean isPackable() {
        return format.get().form() == ExportFormat.Form.FILE;
    }

    /// How the file is packed; a folder never is.
    public Packing packing() {
        return isPackable() ? packing.get() : Packing.NONE;
    }

    /// The folder that holds what was exported last.
    public Optional<Path> folder() {
        return remembered.folder(FOLDER);
    }

    /// Keeps them for the next export, and where this one goes.
    public void keep(Path out) {
        remembered.change(settings -> settings.withChoice(FORMAT, format.get().word())
                .withChoice(PROSE, word(prose.get())).withChoice(PACKING, packing.get().word()));
        remembered.keepFolder(FOLDER, out);
    }
}
