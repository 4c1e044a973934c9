package dev.errata.log;

import io.airlift.compress.v3.MalformedInputException;
import io.airlift.compress.v3.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// Unpacks Zstandard; says of damaged data what [java.util.zip.GZIPInputStream] says of its own.
final class ZstdStream extends FilterInputStream {

    ZstdStream(InputStream packed) throws IOException {
        super(ZstdInputStream.create(packed));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (MalformedInputException damaged) {
            ZipException said = new ZipException(damaged.getMessage());
            said.initCause(damaged);
            throw said;
        }
    }
}
