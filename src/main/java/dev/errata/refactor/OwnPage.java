package dev.errata.refactor;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.record.RecordShape;
import java.util.Optional;

/// The web page that a record of the nested shape says is its own: an address that ends with its id.
final class OwnPage {
    private static final JsonPointer URL = JsonPointer.of("url");

    private OwnPage() {}

    /// The edit after which the address ends with another id; empty where the record has no such address.
    static Optional<JsonEdit> moved(ErrorRecord record, RecordId to) {
        return record.id().filter(_ -> record.shape() == RecordShape.ERROR_CANON).flatMap(own -> address(record)
                .filter(url -> url.endsWith("/" + own))
                .map(url -> new JsonEdit.Replace(URL,
                        JsonValue.of(url.substring(0, url.length() - own.length()) + to.text()))));
    }

    private static Optional<String> address(ErrorRecord record) {
        return record.text().find(URL).map(JsonNode::toValue).filter(JsonString.class::isInstance)
                .map(url -> ((JsonString) url).value());
    }
}
