package dev.errata.log;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Makes text of the bytes of lines. What the encoding does not know becomes U+FFFD, and is counted. Not thread-safe.
public final class LineDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private final TextEncoding encoding;
    private final CharsetDecoder decoder;
    private long malformed;

    public LineDecoder(TextEncoding encoding) {
        this.encoding = encoding;
        this.decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// How many sequences of bytes have been replaced so far.
    public long malformed() {
        return malformed;
    }

    /// The text of bytes that are all ASCII, in an encoding of one-byte units.
    public String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /// The text of the bytes from `from` to `to`.
    public String text(byte[] bytes, int from, int to) {
        if (encoding == TextEncoding.UTF_8) {
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            return text.indexOf(REPLACEMENT) < 0 ? text : counted(bytes, from, to);
        }
        return counted(bytes, from, to);
    }

    private String counted(byte[] bytes, int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from + 1);
        decoder.reset();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                return out.flip().toString();
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            malformed++;
        }
    }
}
