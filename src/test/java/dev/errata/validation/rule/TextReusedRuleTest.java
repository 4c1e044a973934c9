package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TextReusedRuleTest {

    private static final String TEXT = "{\"root_cause\": %s\"The server has no memory left for another process.\"}";

    @Test
    void tellsWhatThreeErrorsSay() {
        Trial.of(new TextReusedRule(), "a/x.json", TEXT.formatted("«")).beside("a/y.json", TEXT.formatted(""))
                .beside("b/z.json", TEXT.formatted("").replace("left", "LEFT"))
                .finds(finding("/root_cause", "2", "a/y.json"));
    }

    @Test
    void letsTwoErrorsSayTheSame() {
        Trial.of(new TextReusedRule(), "a/x.json", TEXT.formatted("")).beside("a/y.json", TEXT.formatted(""))
                .findsNothing();
    }

    @Test
    void takesTheEnvironmentsOfAnErrorForOne() {
        Trial.of(new TextReusedRule(), "a/x/linux.json", TEXT.formatted(""))
                .beside("a/x/macos.json", TEXT.formatted("")).beside("a/x/windows.json", TEXT.formatted(""))
                .findsNothing();
    }

    @Test
    void namesTheFirstErrorByItsNameAndNotByItsPath() {
        Trial.of(new TextReusedRule(), "b/z.json", TEXT.formatted("«")).beside("a/x-y.json", TEXT.formatted(""))
                .beside("a/x/linux.json", TEXT.formatted("")).beside("a/x/macos.json", TEXT.formatted(""))
                .finds(finding("/root_cause", "2", "a/x"));
    }

    @Test
    void letsShortTextsBe() {
        String brief = "{\"workarounds\": [{\"action\": \"Restart the server\"}]}";
        Trial.of(new TextReusedRule(), "a/x.json", brief).beside("a/y.json", brief).beside("a/z.json", brief)
                .findsNothing();
    }
}
