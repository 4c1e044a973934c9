package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class SchemaFormatRuleTest {
    @Test
    void tellsWhatIsNoDay() {
        Trial.of(new SchemaFormatRule(), """
                {"first_seen": «"2026-02-30", "last_confirmed": «"2026/02/01", "last_updated": "2026-02-01"}""").finds(
                finding("/first_seen", "2026-02-30").messageKey("rule.schema-format.message.day"),
                finding("/last_confirmed", "2026/02/01").messageKey("rule.schema-format.message.day"));
    }

    @Test
    void tellsWhatIsNoLocale() {
        Trial.of(new SchemaFormatRule(), """
                {"locale": «"en_US"}""")
                .finds(finding("/locale", "en_US").messageKey("rule.schema-format.message.locale"));
    }

    @Test
    void takesAnyTagOfLanguage() {
        Trial.of(new SchemaFormatRule(), """
                {"locale": "zh-Hans-CN"}""").findsNothing();
    }

    @Test
    void leavesIdsLinksAndPatternsToTheirOwnRules() {
        Trial.of(new SchemaFormatRule(), """
                {"id": "No Id", "official_doc_url": "no url", "regex": "("}""").findsNothing();
    }
}
