package dev.errata.ui.fx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The clipboard of the system, for texts. Belongs to the FX thread.
public final class TextClipboard {
    /// What X11 calls a text in UTF-8. Asked for by this name it comes as bytes, in a quarter of the time that GTK takes to make a
    /// text of them. Other systems know no such name.
    private static final DataFormat UTF_8 = format("UTF8_STRING");

    private TextClipboard() {}

    /// Puts `text` on the clipboard.
    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The text on the clipboard, whoever put it there; empty where there is none.
    public static Optional<String> get() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Optional<String> text = clipboard.getContent(UTF_8) instanceof ByteBuffer bytes
                ? Optional.of(decode(bytes))
                : Optional.ofNullable(clipboard.getString());
        return text.filter(some -> !some.isEmpty());
    }

    /// Some programs copy the null that ends their strings along.
    static String decode(ByteBuffer bytes) {
        byte[] copied = new byte[bytes.remaining()];
        bytes.get(copied);
        int length = copied.length > 0 && copied[copied.length - 1] == 0 ? copied.length - 1 : copied.length;
        return new String(copied, 0, length, StandardCharsets.UTF_8);
    }

    private static DataFormat format(String name) {
        return Optional.ofNullable(DataFormat.lookupMimeType(name)).orElseGet(() -> new DataFormat(name));
    }
}
