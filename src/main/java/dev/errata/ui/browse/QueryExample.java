package dev.errata.ui.browse;

import java.util.List;

/// A query that shows a part of the search language.
///
/// @param key names the part; the text `browse.help.` + `key` says what the query finds
record QueryExample(String query, String key) {
    private static final List<QueryExample> ALL = List.of(new QueryExample("connection refused", "words"),
            new QueryExample("\"out of memory\"", "phrase"), new QueryExample("domain:redis", "field"),
            new QueryExample("category=(config_error OR network_error)", "alternatives"),
            new QueryExample("timeout -domain:docker", "without"), new QueryExample("confidence<0.5", "number"),
            new QueryExample("fix_success_rate:0.3..0.6", "range"), new QueryExample("last_confirmed<-90d", "day"),
            new QueryExample("workarounds.sources:none", "none"), new QueryExample("has:error_code", "has"),
            new QueryExample("workarounds[success_rate>0.8 sources:none]", "item"),
            new QueryExample("signature:/fork|exec/", "pattern"), new QueryExample("severity:error", "severity"),
            new QueryExample("rule:regex", "rule"), new QueryExample("chinese:missing", "chinese"));

    /// All examples, the simplest first.
    static List<QueryExample> all() {
        return ALL;
    }

    /// Bundle key of the sentence that says what the query finds.
    String textKey() {
        return "browse.help." + key;
    }
}
