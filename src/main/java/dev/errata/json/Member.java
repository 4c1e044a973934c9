package dev.errata.json;

/// A member of an object in a text. `keySpan` covers the key with its quotes; `key` has its escapes resolved.
public record Member(Span keySpan, String key, JsonNode value) {

    /// From the key's first quote to behind the value.
    public Span span() {
        return new Span(keySpan.start(), value.span().end());
    }
}
