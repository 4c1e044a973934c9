package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.message.Language;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | graph-one-way        | go/panic;preceded_by | go/panic has no “Preceded by” that leads back here.
            CHINESE | graph-one-way        | go/panic;preceded_by | go/panic 的“前因”里没有指回这个错误。
            ENGLISH | schema-missing-field | root_cause           | The field Root cause is missing.
            ENGLISH | date-order           | last_confirmed;2026-01-02;first_seen;2026-02-03 \
            | Last confirmed is Jan 2, 2026, before First seen, Feb 3, 2026.
            ENGLISH | date-stale | 2024-02-29;900;365 \
            | Last confirmed on Feb 29, 2024, 900 days ago; after 365 days a record is stale.
            CHINESE | date-future | 2027-01-02;2026-11-26 | 2027年1月2日还没有到；今天是 2026年11月26日。
            CHINESE | canon-dates | 2026-02-30;soon | %s
            ENGLISH | tier-unearned | human_reviewed;2 | The tier is “human reviewed”, but the record has errors: 2.
            CHINESE | text-empty           | root_cause           | 根本原因的文本为空。
            CHINESE | text-empty           | how_many             | how_many 的文本为空。
            ENGLISH | schema-unknown-field | regex                | %s
            """)
    void callsFieldsByTheirLabels(Language language, String rule, String arguments, String expected) {
        Localization localization = new Localization(language);
        List<String> given = List.of(arguments.split(";"));
        Finding finding = new Finding("go/a.json", Optional.of("go/a"), rule, Severity.WARNING, JsonPointer.ROOT, 1, 1,
                given, Fixing.NONE);
        String asIs = localization.now("rule." + rule + ".message", given.toArray());

        assertEquals(expected.formatted(asIs), new FindingTexts(localization).message(finding));
    }
}
