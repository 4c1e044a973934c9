package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class TextSameSignatureRuleTest {
    private static final String RECORD = "{\"signature\": %s\"%s\"}";

    @Test
    void namesTheOtherErrorWithTheSameSignature() {
        Trial.of(new TextSameSignatureRule(), "a/x.json", RECORD.formatted("«", "No such  host"))
                .beside("b/y.json", RECORD.formatted("", "no such host"))
                .finds(finding("/signature", "b/y.json", "0"));
    }

    @Test
    void countsWhereThereAreMany() {
        Trial.of(new TextSameSignatureRule(), "a/x.json", RECORD.formatted("«", "no such host"))
                .beside("b/y.json", RECORD.formatted("", "no such host"))
                .beside("b/z/macos.json", RECORD.formatted("", "no such host"))
                .beside("b/z/linux.json", RECORD.formatted("", "no such host"))
                .finds(finding("/signature", "b/y.json", "1").messageKey("rule.text-same-signature.message.many"));
    }

    @Test
    void acceptsAnotherEnvironmentOfTheSameErrorAndAnotherSignature() {
        Trial.of(new TextSameSignatureRule(), "a/x/linux.json", RECORD.formatted("", "no such host"))
                .beside("a/x/macos.json", RECORD.formatted("", "no such host"))
                .beside("b/y.json", RECORD.formatted("", "no such file")).findsNothing();
    }

    @Test
    void saysNothingOfASignatureWithoutAWord() {
        Trial.of(new TextSameSignatureRule(), "a/x.json", RECORD.formatted("", " … "))
                .beside("b/y.json", RECORD.formatted("", "")).findsNothing();
    }
}
