package dev.errata.exchange;

import dev.errata.json.JsonPosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What the bytes of an imported file say: UTF-8, or UTF-16 where a mark at the begin says so, as spreadsheets and shells write it.
/// No other encoding is guessed at: a wrong guess would import other letters than were written.
final class SourceText {
    private static final int[] MARK = {0xef, 0xbb, 0xbf};
    private static final int[] LITTLE = {0xff, 0xfe};
    private static final int[] BIG = {0xfe, 0xff};

    private final byte[] utf8;
    private final Optional<JsonPosition> fault;
    private final Charset charset;

    private SourceText(byte[] utf8, Optional<JsonPosition> fault, Charset charset) {
        this.utf8 = utf8;
        this.fault = fault;
        this.charset = charset;
    }

    /// The bytes in UTF-8, without a mark.
    byte[] utf8() {
        return utf8;
    }

    /// Where they are first none of the encoding.
    Optional<JsonPosition> fault() {
        return fault;
    }

    /// Where a letter was first lost on the way to UTF-8. What is none of UTF-8 in the bytes themselves is still to be seen there.
    Optional<JsonPosition> loss() {
        return fault.filter(_ -> !charset.equals(StandardCharsets.UTF_8));
    }

    static SourceText of(byte[] bytes) {
        if (startsWith(bytes, LITTLE)) {
            return decoded(bytes, LITTLE.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, BIG)) {
            return decoded(bytes, BIG.length, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, startsWith(bytes, MARK) ? MARK.length : 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static SourceText decoded(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean isFaulty = decoder.decode(in, out, true).isError();
        String before = out.flip().toString();
        Optional<JsonPosition> fault = isFaulty ? Optional.of(end(before)) : Optional.empty();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new SourceText(Arrays.copyOfRange(bytes, from, bytes.length), fault, charset);
        }
        return new SourceText(new String(bytes, from, bytes.length - from, charset).getBytes(StandardCharsets.UTF_8),
                fault, charset);
    }

    private static JsonPosition end(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new JsonPosition(line, text.length() - text.lastIndexOf('\n'));
    }

    String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
