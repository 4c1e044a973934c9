package dev.errata.scan;

/// How often short strings of sketch bytes are to be expected, so that the rarest of a branch can be looked for. By letter
/// frequencies of logs where no text is known, else by a sample of the text itself.
final class GramCosts {
    private static final int BITS = 20;
    /// Letters, digits and signs of logs, the most frequent first; made of the eight logs of the LogHub samples.
    private static final String BY_FREQUENCY = " 0e1ost2ari3n.d:4-5c6lu7m8/9p_fbh[]k,yg=wv()j@x$z#q\"'";
    private static final double RAREST = 0.0004;

    private static final double[] FREQUENCY = new double[256];

    static {
        for (int value = 0; value < FREQUENCY.length; value++) {
            FREQUENCY[value] = frequency(BY_FREQUENCY.indexOf(value));
        }
    }

    private final int[][] counts;

    private GramCosts(int[][] counts) {
        this.counts = counts;
    }

    /// What is to be expected of any log.
    static GramCosts usual() {
        return new GramCosts(new int[0][]);
    }

    /// What a sample says.
    static GramCosts of(Sketch sample) {
        int[][] counts = new int[GramTable.LONGEST + 1][];
        for (int length = GramTable.SHORTEST; length <= GramTable.LONGEST; length++) {
            counts[length] = new int[1 << BITS];
        }
        int gram = 0;
        byte[] bytes = sample.bytes();
        for (int i = 0; i < sample.length(); i++) {
            gram = gram << 8 | bytes[i] & 0xFF;
            for (int length = GramTable.SHORTEST; length <= GramTable.LONGEST; length++) {
                counts[length][GramTable.hash(GramTable.end(gram, length), BITS)]++;
            }
        }
        return new GramCosts(counts);
    }

    /// Whether a byte is rarer than another in any log.
    static boolean isRarer(byte one, byte other) {
        return FREQUENCY[one & 0xFF] < FREQUENCY[other & 0xFF];
    }

    /// How often two bytes that follow each other are to be expected in any log.
    static double usual(byte first, byte second) {
        return FREQUENCY[first & 0xFF] * FREQUENCY[second & 0xFF];
    }

    /// Whether they were counted in a text, rather than taken from what is usual for each byte by itself.
    boolean isCounted() {
        return counts.length > 0;
    }

    /// A number that is the greater, the more often the gram is to be expected.
    double of(int gram, int length) {
        double usual = 1;
        for (int i = 0; i < length; i++) {
            usual *= FREQUENCY[gram >>> 8 * i & 0xFF];
        }
        return counts.length == 0 ? usual : counts[length][GramTable.hash(gram, BITS)] + usual;
    }

    /// A number that is the greater, the more often one of the bytes of a place is to be expected.
    double of(ByteSet place) {
        if (place.size() == 1) {
            return FREQUENCY[place.least()];
        }
        double sum = 0;
        for (int member : place.members()) {
            sum += FREQUENCY[member];
        }
        return sum;
    }

    private static double frequency(int rank) {
        return rank < 0 ? RAREST : 0.08 / (1 + rank * 0.35);
    }
}
