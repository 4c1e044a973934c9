package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class ZhUntranslatedRuleTest {
    @Test
    void tellsEnglishInAChineseField() {
        Trial.of(new ZhUntranslatedRule(),
                """
                        {"root_cause": "The disk is full", "root_cause_zh": «"The disk has no space left", "workarounds": [{"action": "Free some of the memory"}], "workarounds_zh": [«"Free memory"]}""")
                .finds(finding("/root_cause_zh"), finding("/workarounds_zh/0"));
    }

    @Test
    void tellsAChineseTextThatIsTheEnglish() {
        Trial.of(new ZhUntranslatedRule(), """
                {"root_cause": "Eat 寿司", "root_cause_zh": «"Eat  寿司"}""")
                .finds(finding("/root_cause_zh").messageKey("rule.zh-untranslated.message.same"));
    }

    @Test
    void letsCodeBeThatNobodyTranslates() {
        Trial.of(new ZhUntranslatedRule(), """
                {"signature": "ERR_INVALID_URL: /etc/hosts", "signature_zh": "ERR_INVALID_URL：/etc/hosts"}""")
                .findsNothing();
    }

    @Test
    void isSilentOnChinese() {
        Trial.of(new ZhUntranslatedRule(), """
                {"root_cause": "The disk is full", "root_cause_zh": "磁盘已满"}""").findsNothing();
    }
}
