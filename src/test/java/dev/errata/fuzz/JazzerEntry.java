package dev.errata.fuzz;

/// Where Jazzer begins: it looks for a method of this name, and calls it with bytes of its own making. The property `errata.fuzz` names
/// the [FuzzTarget].
public final class JazzerEntry {
    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("errata.fuzz", "JSON"));

    static {
        // Jazzer turns all assertions on; the parser of the settings has one that its own recovery breaks.
        ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.tomlj", false);
    }

    private JazzerEntry() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.run(bytes);
    }
}
