package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Settings;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ZhMissingRuleTest {

    private static final String NONE = "{\"signature\": \"s\", \"signature_zh\": null, \"root_cause\": \"r\"}";

    @Test
    void tellsOnceWhatIsMissingWhereTheFolderHasChinese() {
        Trial.of(new ZhMissingRule(), """
                {"signature": "s", "signature_zh": «"", "root_cause": "r", "workarounds": [{"action": "a"}],
                 "workarounds_zh": []}""").beside("a/b.json", "{\"root_cause_zh\": \"内存不足\"}")
                .finds(finding("/signature_zh", "signature_zh, root_cause_zh, workarounds_zh"));
    }

    @Test
    void isSilentWhereTheFolderHasNoChinese() {
        Trial.of(new ZhMissingRule(), NONE).beside("a/b.json", "{\"workarounds_zh\": [\"A watch (手表)\"]}")
                .findsNothing();
    }

    @Test
    void isSilentWhereTheSettingsWantNone() {
        Trial.of(new ZhMissingRule(), NONE).beside("a/b.json", "{\"root_cause_zh\": \"内存不足\"}")
                .with(chinese(Settings.ChineseWanted.NEVER)).findsNothing();
    }

    @Test
    void tellsItWhereTheSettingsWantChinese() {
        Trial.of(new ZhMissingRule(), NONE.replace("null", "«null")).with(chinese(Settings.ChineseWanted.ALWAYS))
                .finds(finding("/signature_zh", "signature_zh, root_cause_zh"));
    }

    @Test
    void isSilentOnARecordThatHasAll() {
        Trial.of(new ZhMissingRule(), """
                {"signature": "s", "signature_zh": "内存不足", "root_cause": "", "workarounds": []}""").findsNothing();
    }

    private static Settings chinese(Settings.ChineseWanted wanted) {
        return new Settings(true, Map.of(), Set.of(), 180, 365, wanted, Map.of());
    }
}
