package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class ZhPunctuationRuleTest {
    @Test
    void tellsHalfWidthSignsBetweenChineseCharacters() {
        Trial.of(new ZhPunctuationRule(), """
                {"root_cause_zh": «"内存不足,请重启.", "workarounds_zh": ["好", «"重启服务器!"]}""")
                .finds(finding("/root_cause_zh", ",", "，"), finding("/workarounds_zh/1", "!", "！"));
    }

    @Test
    void letsSignsBeBesideLatinLettersAndInCode() {
        Trial.of(new ZhPunctuationRule(), """
                {"root_cause_zh": "设置 a,b；运行 `甲,乙` 后: Redis 重启。时间 12:30"}""").findsNothing();
    }

    @Test
    void letsTheSignatureBeAsAProgramPrintsIt() {
        Trial.of(new ZhPunctuationRule(), """
                {"signature_zh": "错误:内存不足"}""").findsNothing();
    }

    @Test
    void writesFullWidthSigns() {
        Trial.of(new ZhPunctuationRule(), """
                {"root_cause_zh": «"内存不足, 请重启: 先甲;后乙, `丙,丁`."}""").isFixedTo("rule.zh-punctuation.fix[]",
                "{\"root_cause_zh\": \"内存不足，请重启：先甲；后乙, `丙,丁`.\"}");
    }
}
