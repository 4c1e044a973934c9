package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZhLostCodeRuleTest {
    @Test
    void tellsCodeOptionsPathsAndLinksThatAreLost() {
        Trial.of(new ZhLostCodeRule(),
                """
                        {"workarounds": [{"action": "Run `sysctl -p` with --force, see /etc/sysctl.conf and https://redis.io/x, set maxmemory_policy."}], "workarounds_zh": [«"强制运行 sysctl"]}""")
                .finds(finding("/workarounds_zh/0",
                        "sysctl -p, https://redis.io/x, --force, /etc/sysctl.conf, maxmemory_policy"));
    }

    @Test
    void letsOtherWidthsSpacesAndTranslatedPlaceholdersBe() {
        Trial.of(new ZhLostCodeRule(),
                """
                        {"workarounds": [{"action": "Run `git clone <your url>  # get it` (or /usr/bin/git -x)"}], "workarounds_zh": ["运行`git  clone <你的地址>`（或 /usr/bin/git －x）"]}""")
                .findsNothing();
    }

    @Test
    void letsSlashesOfWordsBe() {
        Trial.of(new ZhLostCodeRule(), """
                {"root_cause": "read/write of TCP/IP, 1/2 of it, and/or -1 well-known", "root_cause_zh": "读写"}""")
                .findsNothing();
    }

    /// Where every sign is a new start, each would take minutes.
    @ParameterizedTest
    @ValueSource(strings = {"`", ".", "/a", "1.", "0", "“", "_a", "a_"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsLongTextsInTime(String sign) {
        for (String start : List.of("", "http://a.org/", "1.")) {
            String text = "Run " + start + sign.repeat(300_000) + "5x";
            CodeTokens.of(text);
            CodeTokens.hasWords(text);
            assertEquals(List.of(), Numbers.lost(text, text));
            assertEquals(false, Han.prevails(text + "运行它") && sign.contains("a"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a ``b`` c|b", "`a` `b`|a, b", "```a`b`|a", "`a|",
            "see https://a.org/x/...|https://a.org/x",
            "in /a/b/c/.|/a/b/c", "./a//b|./a"})
    void readsTokens(String text, String tokens) {
        assertEquals(tokens == null ? "" : tokens, String.join(", ", CodeTokens.of(text)));
    }

    @Test
    void leavesEnglishToZhUntranslated() {
        Trial.of(new ZhLostCodeRule(), """
                {"root_cause": "Run `a`", "root_cause_zh": "Run it"}""").findsNothing();
    }
}
