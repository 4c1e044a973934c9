package dev.errata.ui.app;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes a picture as PNG: 8 bits a colour, no transparency. Small enough to do without AWT, which a JavaFX
/// process would otherwise load for this alone.
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngFile() {}

    static void write(Image image, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                DataOutputStream data = new DataOutputStream(out)) {
            data.write(SIGNATURE);
            chunk(data, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
            chunk(data, "IDAT", pixels(image));
            chunk(data, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[]{8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    /// Each line begins with the filter “up”, which suits a window: most lines are like the one above.
    private static byte[] pixels(Image image) throws IOException {
        int width = (int) image.getWidth();
        int[] argb = new int[width];
        byte[] above = new byte[width * 3];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), argb, 0, width);
                byte[] line = new byte[width * 3];
                byte[] filtered = new byte[width * 3];
                for (int x = 0; x < width; x++) {
                    line[3 * x] = (byte) (argb[x] >> 16);
                    line[3 * x + 1] = (byte) (argb[x] >> 8);
                    line[3 * x + 2] = (byte) argb[x];
                }
                for (int i = 0; i < line.length; i++) {
                    filtered[i] = (byte) (line[i] - above[i]);
                }
                deflated.write(2);
                deflated.write(filtered);
                above = line;
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
