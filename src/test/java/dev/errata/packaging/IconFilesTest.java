package dev.errata.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IconFilesTest {
    private static final int ANY_OPAQUE = 0xFF000000;
    private IconFiles icon;

    @BeforeEach
    void readDrawing() throws IOException {
        icon = new IconFiles(Path.of("src/package/errata.svg"));
    }

    @Test
    void everySizeShowsThePageOnItsGroundAndClearCorners() {
        for (int size : IconFiles.SIZES) {
            BufferedImage picture = icon.picture(size);
            assertEquals(0, picture.getRGB(0, 0), () -> "corner at " + size);
            assertEquals(0xFFFFFFFF, picture.getRGB(size * 50 / 128, size * 33 / 128), () -> "page at " + size);
            assertEquals(ANY_OPAQUE, picture.getRGB(size * 18 / 128, size / 2) & ANY_OPAQUE, () -> "ground at " + size);
        }
    }

    @Test
    void theIconFileOfWindowsPointsToItsPictures() throws IOException {
        ByteBuffer ico = ByteBuffer.wrap(icon.ico()).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < ico.getShort(4); i++) {
            int entry = 6 + 16 * i;
            int length = ico.getInt(entry + 8);
            int offset = ico.getInt(entry + 12);
            int width = width(Arrays.copyOfRange(ico.array(), offset, offset + length));
            assertEquals(width % 256, Byte.toUnsignedInt(ico.get(entry)));
            widths.add(width);
        }
        assertEquals(List.of(16, 24, 32, 48, 64, 256), widths);
    }

    @Test
    void theIconFileOfMacosIsMadeOfWholeChunks() throws IOException {
        ByteBuffer icns = ByteBuffer.wrap(icon.icns());
        assertEquals("icns", name(icns));
        assertEquals(icns.capacity(), icns.getInt());
        int largest = 0;
        while (icns.hasRemaining()) {
            name(icns);
            byte[] png = new byte[icns.getInt() - 8];
            icns.get(png);
            largest = Math.max(largest, width(png));
        }
        assertEquals(1024, largest);
    }

    /// The window has no time to draw; its picture is kept beside the code.
    @Test
    void thePictureOfTheWindowIsTheDrawing() throws IOException {
        try (InputStream kept = Objects
                .requireNonNull(IconFilesTest.class.getResourceAsStream("/dev/errata/ui/app/errata.png"))) {
            BufferedImage picture = Objects.requireNonNull(ImageIO.read(kept));
            BufferedImage drawn = icon.picture(picture.getWidth());
            int differing = 0;
            for (int y = 0; y < drawn.getHeight(); y++) {
                for (int x = 0; x < drawn.getWidth(); x++) {
                    differing += picture.getRGB(x, y) == drawn.getRGB(x, y) ? 0 : 1;
                }
            }
            assertTrue(differing < drawn.getWidth(), "pixels that differ: " + differing);
        }
    }

    private static String name(ByteBuffer chunk) {
        byte[] name = new byte[4];
        chunk.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private static int width(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertNotNull(picture);
        return picture.getWidth();
    }
}
