package dev.errata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.ErrorRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RecordMarkdownTest {
    private static final ErrorRecord OOM = new ErrorRecord("redis/oom.json", JsonText.of("""
            {
              "id": "redis/oom",
              "signature": "OOM command not allowed when used memory > 'maxmemory'",
              "signature_zh": "内存超限，命令被拒绝",
              "regex": "OOM `command`",
              "domain": "redis",
              "category": "resource_error",
              "confidence": 0.90,
              "root_cause": "maxmemory is reached\\nand *nothing* is evicted.",
              "dead_ends": [{"action": "Restart", "why_fails": "It fills again.", "fail_rate": 0.8, "condition": "",
                             "sources": ["https://example.org/a"]}],
              "workarounds": [{"action": "Set a policy", "how": "CONFIG SET", "success_rate": 0.95},
                              {"action": "Add memory"}],
              "workarounds_zh": ["设置淘汰策略", ""]
            }
            """));

    private static String in(Language language, RecordMarkdown.Prose prose) {
        return new RecordMarkdown(new Messages(language)::text, prose).of(OOM);
    }

    @Test
    void tellsARecordInEnglish() {
        assertEquals("""
                # OOM command not allowed when used memory \\> 'maxmemory'

                `redis/oom` · redis · resource\\_error · Confidence 0.90

                ## Regex

                ```
                OOM `command`
                ```

                ## Root cause

                maxmemory is reached and \\*nothing\\* is evicted.

                ## Dead ends

                - **Restart** (Fails 0.8)
                   It fills again.
                   - <https://example.org/a>

                ## Workarounds

                1. **Set a policy** (Works 0.95)
                   CONFIG SET
                2. **Add memory**
                """, in(Language.ENGLISH, RecordMarkdown.Prose.ENGLISH));
    }

    @Test
    void takesTheChineseTextsWhereThereAreAny() {
        String told = in(Language.CHINESE, RecordMarkdown.Prose.CHINESE);
        assertTrue(told.startsWith("# 内存超限，命令被拒绝\n"), told);
        assertTrue(told.contains("1. **设置淘汰策略**"), told);
        assertTrue(told.contains("2. **Add memory**"), told);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongGapIsReadInTime() {
        String gap = " ".repeat(300_000);
        String text = new RecordMarkdown(key -> key, RecordMarkdown.Prose.ENGLISH).of(
                new ErrorRecord("a/b.json", JsonText.of("{\"root_cause\": \"a" + gap + "b \\n\\r\\n \\u2028c\\n\"}")));
        assertTrue(text.contains("a" + gap + "b c"), () -> text.strip().substring(0, 80));
    }

    @Test
    void aFenceIsLongerThanAnyInThePattern() {
        ErrorRecord record = new ErrorRecord("a.json", JsonText.of("{\"regex\": \"```x```\"}"));
        String told = new RecordMarkdown(new Messages(Language.ENGLISH)::text, RecordMarkdown.Prose.ENGLISH).of(record);
        assertTrue(told.contains("````\n```x```\n````\n"), told);
    }

    private static String told(String json) {
        return new RecordMarkdown(new Messages(Language.ENGLISH)::text, RecordMarkdown.Prose.ENGLISH)
                .of(new ErrorRecord("a.json", JsonText.of(json)));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aMillionBackQuotesAreFencedInTime() {
        String told = told("{\"regex\": \"" + "`".repeat(1_000_000) + "\"}");
        assertTrue(told.contains("`".repeat(1_000_001) + "\n"));
    }

    @Test
    void whatBeginsAsAListOrNumberStaysAText() {
        String told = told(
                """
                        {"signature": "- x", "root_cause": "12. of May", "dead_ends": [{"action": "a", "why_fails": "+ b"},
                         {"action": "a", "why_fails": "==="}], "workarounds": [{"action": "a", "how": "3) c - d"}, {"action": "a", "how": "1.5"}]}""");
        assertTrue(told.startsWith("# \\- x\n"), told);
        assertTrue(told.contains("\n12\\. of May\n"), told);
        assertTrue(told.contains("   \\+ b\n") && told.contains("   \\===\n"), told);
        assertTrue(told.contains("   3\\) c - d\n") && told.contains("   1.5\n"), told);
    }

    @Test
    void whatBelongsToATenthItemIsIndentedAsFarAsItsText() {
        String told = told("{\"workarounds\": [" + "{\"action\": \"a\", \"sources\": [\"x\"]},".repeat(9)
                + "{\"action\": \"b\", \"how\": \"c\", \"sources\": [\"y\"]}]}");
        assertTrue(told.contains("9. **a**\n   - `x`\n10. **b**\n    c\n    - `y`\n"), told);
    }

    @Test
    void aNameKeepsItsBackQuotes() {
        assertTrue(told("{\"id\": \"a/`b``\"}").contains("``` a/`b`` ```"), told("{\"id\": \"a/`b``\"}"));
    }

    @Test
    void noTextIsTakenForMarksOrLeadsElsewhere() {
        ErrorRecord record = new ErrorRecord("a.json", JsonText
                .of("""
                        {"signature": "<b>&lt;", "official_doc_url": "javascript:alert(1)", "dead_ends": [{"action": "a", "sources":
                         ["https://a.org/x> <script>", "HTTP://a.org/y"]}]}"""));
        String told = new RecordMarkdown(new Messages(Language.ENGLISH)::text, RecordMarkdown.Prose.ENGLISH).of(record);
        assertTrue(told.startsWith("# \\<b\\>\\&lt;\n"), told);
        assertTrue(told.contains("- `https://a.org/x> <script>`\n   - <HTTP://a.org/y>\n"), told);
        assertTrue(told.endsWith("`javascript:alert(1)`\n"), told);
    }

    @Test
    void aFileThatIsNoJsonIsShownAsItIs() {
        ErrorRecord torn = new ErrorRecord("x/torn.json", JsonText.of("{\"id\": "));
        assertEquals("# x/torn.json\n\n```\n{\"id\":\n```\n",
                new RecordMarkdown(new Messages(Language.ENGLISH)::text, RecordMarkdown.Prose.ENGLISH).of(torn));
    }

    @Test
    void jsonIsTheFileToTheLetterAndSeveralAreAnArray() {
        ErrorRecord one = new ErrorRecord("a.json", JsonText.of("{\"confidence\":  0.90}\r\n"));
        ErrorRecord two = new ErrorRecord("b.json", JsonText.of("{\"b\": 1}\n"));
        ErrorRecord torn = new ErrorRecord("c.json", JsonText.of("{\"c\": "));
        assertEquals(new RecordJson("{\"confidence\":  0.90}\r\n", 0), RecordJson.of(List.of(one)));
        assertEquals(new RecordJson("{\"c\": ", 0), RecordJson.of(List.of(torn)));
        assertEquals(new RecordJson("[\n{\"confidence\":  0.90},\n{\"b\": 1}\n]\n", 1),
                RecordJson.of(List.of(one, torn, two)));
    }
}
