package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TextLanguageRuleTest {
    @Test
    void tellsAnEnglishFieldThatIsMostlyChinese() {
        Trial.of(new TextLanguageRule(), """
                {"root_cause": «"内存不足，fork 失败", "workarounds": [{"action": «"重启服务器"}]}""")
                .finds(finding("/root_cause", "root_cause"), finding("/workarounds/0/action", "action"));
    }

    @Test
    void letsQuotedTermsAndSingleWordsBe() {
        Trial.of(new TextLanguageRule(),
                """
                        {"root_cause": "The server prints “内存不足，无法分配内存，请联系管理员” and stops", "signature": "Substitute a watch (手表)"}""")
                .findsNothing();
    }

    @Test
    void letsChineseBeWhereItBelongs() {
        Trial.of(new TextLanguageRule(), """
                {"root_cause_zh": "内存不足", "workarounds_zh": ["重启"], "tags": ["内存"]}""").findsNothing();
    }

    @Test
    void isSilentOnARecordInChinese() {
        Trial.of(new TextLanguageRule(), """
                {"root_cause": "内存不足，请重启", "locale": "zh-CN"}""").findsNothing();
    }
}
