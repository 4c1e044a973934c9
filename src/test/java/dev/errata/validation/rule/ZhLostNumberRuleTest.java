package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class ZhLostNumberRuleTest {
    @Test
    void tellsANumberThatIsLost() {
        Trial.of(new ZhLostNumberRule(), """
                {"root_cause": "The limit is 1024 files and 3.5 GB", "root_cause_zh": «"限制为若干文件和 3.5 GB"}""")
                .finds(finding("/root_cause_zh", "1024"));
    }

    @Test
    void letsOtherSpellingsBe() {
        Trial.of(new ZhLostNumberRule(), """
                {"root_cause": "After 2 of 10,000 tries, 5 in version 2.0", "root_cause_zh": "版本 2 中，1 万次尝试有两次，五个"}""")
                .findsNothing();
    }

    @Test
    void letsNumbersOfCodeBe() {
        Trial.of(new ZhLostNumberRule(), """
                {"root_cause": "Run `sleep 30` on utf8 and sha256", "root_cause_zh": "运行等待"}""").findsNothing();
    }
}
