package dev.errata.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// A new text put together from parts of an old one and from fresh text. What is kept is kept as bytes, so that also bytes
/// that are no UTF-8 survive an edit elsewhere.
final class Pieces {

    private sealed interface Piece {}

    private record Kept(int start, int end) implements Piece {}

    private record Fresh(String text) implements Piece {}

    private final List<Piece> pieces = new ArrayList<>();

    /// Appends the old text between two offsets.
    Pieces keep(int start, int end) {
        if (start == end) {
            return this;
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Kept before && before.end == start) {
            pieces.set(pieces.size() - 1, new Kept(before.start, end));
        } else {
            pieces.add(new Kept(start, end));
        }
        return this;
    }

    Pieces keep(Span span) {
        return keep(span.start(), span.end());
    }

    /// Appends text that was not there.
    Pieces write(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Fresh(text));
        }
        return this;
    }

    /// True if the result is the old text, all of it and nothing else.
    boolean isUnchanged(int length) {
        return length == 0 ? pieces.isEmpty() : pieces.equals(List.of(new Kept(0, length)));
    }

    /// The bytes of the result, from the bytes of the old text; the byte order mark stays.
    byte[] toBytes(byte[] bytes, int bomLength) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 256);
        out.write(bytes, 0, bomLength);
        Utf8.Cursor cursor = new Utf8.Cursor(bytes, bomLength);
        for (Piece piece : pieces) {
            switch (piece) {
                case Kept kept -> {
                    int start = cursor.byteAt(kept.start);
                    out.write(bytes, start, cursor.byteAt(kept.end) - start);
                }
                case Fresh fresh -> out.writeBytes(Utf8.encode(fresh.text));
            }
        }
        return out.toByteArray();
    }

    /// The bytes of a file after its text was replaced: those of the common start and end stay as they are.
    static byte[] replaced(byte[] bytes, Decoded old, String newText) {
        int bom = old.encoding() == Decoded.Encoding.UTF8 ? old.bomLength() : 0;
        if (old.encoding() == Decoded.Encoding.UTF8) {
            String oldText = old.text();
            int start = CommonText.start(oldText, newText);
            int end = CommonText.end(oldText, newText, start);
            byte[] spliced = new Pieces().keep(0, start)
                    .write(newText.substring(start, newText.length() - end))
                    .keep(oldText.length() - end, oldText.length())
                    .toBytes(bytes, bom);
            // Bytes that were apart may have met and become a character.
            if (Utf8.decode(spliced, bom).equals(newText)) {
                return spliced;
            }
        }
        return new Pieces().write(newText).toBytes(bytes, bom);
    }
}
