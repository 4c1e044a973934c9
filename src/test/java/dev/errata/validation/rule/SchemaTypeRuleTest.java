package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
import org.junit.jupiter.api.Test;

class SchemaTypeRuleTest {
    @Test
    void tellsATextForANumberAndANumberForAText() {
        Trial.of(new SchemaTypeRule(), """
                {"confidence": «"0.9", "fix_success_rate": 0.9,
                 "resolvable": «true, "error_code": «1045, "signature": «7}""").finds(
                finding("/confidence", "number", "string"), finding("/resolvable", "string", "boolean"),
                finding("/error_code", "string, null", "integer"),
                finding("/signature", "string", "integer").fixing(Fixing.NONE));
    }

    @Test
    void asksWhereTheNumberWouldBeOutOfRange() {
        Trial.of(new SchemaTypeRule(), """
                {"confidence": «"90", "evidence_count": «"1.5"}""").finds(
                finding("/confidence", "number", "string").fixing(Fixing.ASKING),
                finding("/evidence_count", "integer", "string").fixing(Fixing.NONE));
    }

    @Test
    void looksIntoListsItemsAndMaps() {
        Trial.of(new SchemaTypeRule(), """
                {"tags": ["a", «1], "workarounds": [«"x", {"success_rate": «null}], "os_specific": {"linux": «1}}""")
                .finds(finding("/tags/1", "string", "integer"),
                        finding("/workarounds/0", "object", "string").fixing(Fixing.NONE),
                        finding("/workarounds/1/success_rate", "number", "null").fixing(Fixing.NONE),
                        finding("/os_specific/linux", "object, string", "integer").fixing(Fixing.NONE));
    }

    @Test
    void letsNullBeWhereItMayStandAndWholeNumbersInAnySpelling() {
        Trial.of(new SchemaTypeRule(), """
                {"subcategory": null, "evidence_count": 1.0, "confidence": 1}""").findsNothing();
    }

    @Test
    void tellsAFileThatHoldsNoObject() {
        Trial.of(new SchemaTypeRule(), """
                «[]""").finds(finding("", "object", "array").fixing(Fixing.NONE));
    }

    @Test
    void isSilentOnUnknownMembers() {
        Trial.of(new SchemaTypeRule(), """
                {"x": {"confidence": "0.9"}}""").findsNothing();
    }

    @Test
    void keepsTheSpellingOfTheNumber() {
        Trial.of(new SchemaTypeRule(), """
                {"confidence": «"0.90"}""").isFixedTo("rule.schema-type.fix[0.90]", "{\"confidence\": 0.90}");
    }

    @Test
    void makesAFlagATextWhereTheTextIsAChoice() {
        Trial.of(new SchemaTypeRule(), """
                {"resolvable": «false}""").isFixedTo("rule.schema-type.fix[\"false\"]", "{\"resolvable\": \"false\"}");
    }

    @Test
    void makesNullAnEmptyListOrText() {
        Trial.of(new SchemaTypeRule(), """
                {"tags": «null}""").isFixedTo("rule.schema-type.fix[[]]", "{\"tags\": []}");
    }

    @Test
    void wrapsASingleTagInAList() {
        Trial.of(new SchemaTypeRule(), """
                {"tags": «"memory"}""").isFixedTo("rule.schema-type.fix[[\"memory\"]]", "{\"tags\": [\"memory\"]}");
    }
}
