package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

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

    @Test
    void leavesEnglishToZhUntranslated() {
        Trial.of(new ZhLostCodeRule(), """
                {"root_cause": "Run `a`", "root_cause_zh": "Run it"}""").findsNothing();
    }
}
