package dev.errata.search.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.Span;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyNameAndFaultHasATextInEachLanguage(Language language) {
        Messages messages = new Messages(language);
        List<String> keys = new ArrayList<>(List.of("search.name.has", "search.name.has.help"));
        for (QueryField field : QueryFields.usual()) {
            keys.add(field.labelKey());
            keys.add(field.helpKey());
        }
        keys.add(QueryFields.named("tags.count").orElseThrow().helpKey());
        for (QueryFault.Kind kind : QueryFault.Kind.values()) {
            if (kind != QueryFault.Kind.BROKEN_PATTERN) {
                keys.add(new QueryFault(new Span(0, 1), kind, List.of(), QueryFault.State.WRONG).messageKey());
            }
        }
        QueryText.parse("/(/").faults().forEach(fault -> keys.add(fault.messageKey()));
        assertEquals(List.of(), keys.stream().filter(key -> !messages.has(key)).toList());
    }
}
