package dev.errata.packaging;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Makes the icon of each system from its one drawing: PNG of all sizes for Linux, ICO for Windows, ICNS for macOS.
/// `IconFiles DRAWING FOLDER` writes `NxN.png`, `errata.ico` and `errata.icns`.
final class IconFiles {
    static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);
    private static final int WINDOWS_LARGEST = 256;

    /// What macOS calls a picture of a size; those of the second row are the same for screens of twice the resolution.
    private static final List<Map.Entry<String, Integer>> MACOS = List.of(Map.entry("icp4", 16), Map.entry("icp5", 32),
            Map.entry("ic07", 128), Map.entry("ic08", 256), Map.entry("ic09", 512),
            Map.entry("ic11", 32), Map.entry("ic12", 64), Map.entry("ic13", 256), Map.entry("ic14", 512),
            Map.entry("ic10", 1024));

    private final SVGDocument drawing;

    IconFiles(Path drawing) throws MalformedURLException {
        this.drawing = Objects.requireNonNull(new SVGLoader().load(drawing.toUri().toURL()), "no drawing");
    }

    public static void main(String[] words) throws IOException {
        new IconFiles(Path.of(words[0])).writeTo(Path.of(words[1]));
    }

    private void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int size : SIZES) {
            Files.write(folder.resolve("%dx%d.png".formatted(size, size)), png(size));
        }
        Files.write(folder.resolve("errata.ico"), ico());
        Files.write(folder.resolve("errata.icns"), icns());
    }

    BufferedImage picture(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        return picture;
    }

    byte[] png(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(size), "png", bytes);
        return bytes.toByteArray();
    }

    /// A directory of pictures, 16 bytes each after a head of six, and then the pictures as PNG. A size of 256 is written as 0.
    byte[] ico() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(6 + 16 * WINDOWS.size()).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            byte[] png = png(size);
            byte side = (byte) (size % WINDOWS_LARGEST);
            directory.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(directory.capacity() + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(directory.array());
        pictures.writeTo(file);
        return file.toByteArray();
    }

    /// Chunks, each of a name, its length with these eight bytes, and a picture as PNG; the file itself is such a chunk.
    byte[] icns() throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> kind : MACOS) {
            chunks.write(chunk(kind.getKey(), png(kind.getValue())));
        }
        return chunk("icns", chunks.toByteArray());
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + content.length).put(content).array();
    }
}
