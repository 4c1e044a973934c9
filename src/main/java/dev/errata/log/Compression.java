package dev.errata.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// How the bytes of a source are packed. Told by their first bytes, never by the name of the file.
public enum Compression {
    /// Not at all.
    NONE,
    /// RFC 1952; several members after each other are one log.
    GZIP,
    /// RFC 8878; several frames after each other are one log.
    ZSTD;

    /// How many of the first bytes [#of] wants to see.
    static final int MAGIC_LENGTH = 4;

    private static final int BUFFER = 1 << 16;

    /// What the first `length` bytes say.
    static Compression of(byte[] head, int length) {
        if (starts(head, length, 0x1F, 0x8B)) {
            return GZIP;
        }
        return starts(head, length, 0x28, 0xB5, 0x2F, 0xFD) ? ZSTD : NONE;
    }

    /// The unpacked bytes of a packed stream. Damaged data is a [java.util.zip.ZipException] when it is read.
    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GZIPInputStream(packed, BUFFER);
            case ZSTD -> new ZstdStream(packed);
        };
    }

    private static boolean starts(byte[] head, int length, int... magic) {
        if (length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
