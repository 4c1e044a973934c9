package dev.errata.json;

import java.util.Map;

/// Writes a value on one line without any space.
final class CompactWriter {

    private final StringBuilder out = new StringBuilder();

    private CompactWriter() {}

    static String write(JsonValue value) {
        CompactWriter writer = new CompactWriter();
        writer.append(value);
        return writer.out.toString();
    }

    private void append(JsonValue value) {
        switch (value) {
            case JsonObject object -> {
                char separator = '{';
                for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                    out.append(separator).append(StringSpelling.PLAIN.quoted(member.getKey())).append(':');
                    append(member.getValue());
                    separator = ',';
                }
                out.append(separator == '{' ? "{}" : "}");
            }
            case JsonArray array -> {
                char separator = '[';
                for (JsonValue item : array.items()) {
                    out.append(separator);
                    append(item);
                    separator = ',';
                }
                out.append(separator == '[' ? "[]" : "]");
            }
            case JsonString string -> out.append(StringSpelling.PLAIN.quoted(string.value()));
            case JsonNumber number -> out.append(number.literal());
            case JsonBoolean flag -> out.append(flag.value());
            case JsonNull _ -> out.append("null");
        }
    }
}
