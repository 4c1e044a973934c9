package dev.errata.json;

/// How much a JSON text may be. Beyond `maxBytes` it is not parsed at all, beyond `maxDepth` open brackets parsing stops
/// ([JsonFault#TOO_LARGE], [JsonFault#TOO_DEEP]); either way there is no tree, while bytes and text stay available.
public record JsonLimits(int maxBytes, int maxDepth) {

    /// The deepest nesting that may be asked for. Parsing takes no stack; trees and values are walked by recursion, which
    /// this bound keeps safe.
    public static final int DEEPEST = 1_000;

    /// 16 MiB and 200 levels: a thousand times the size of a record, and twenty times its depth.
    public static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 200);

    public JsonLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxDepth > DEEPEST) {
            throw new IllegalArgumentException("no limits: " + maxBytes + " bytes, depth " + maxDepth);
        }
    }
}
