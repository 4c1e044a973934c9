package dev.errata.exchange;

import io.airlift.compress.v3.zstd.ZstdOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// How the file of an export is compressed.
public enum Packing {
    NONE, GZIP, ZSTD;

    /// The word on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The packing with this [#word()].
    public static Optional<Packing> ofWord(String word) {
        return Arrays.stream(values()).filter(packing -> packing.word().equals(word)).findFirst();
    }

    /// A stream that packs what is written to it; closing it ends the data and leaves `out` open.
    OutputStream packed(OutputStream out) throws IOException {
        OutputStream open = new Kept(out);
        return switch (this) {
            case NONE -> open;
            case GZIP -> new GZIPOutputStream(open, 1 << 16);
            case ZSTD -> new ZstdOutputStream(open);
        };
    }

    /// Stays open when what writes to it is closed.
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
