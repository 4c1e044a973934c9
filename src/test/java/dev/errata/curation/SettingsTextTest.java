package dev.errata.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTextTest {
    private static final Set<String> RULES = Set.of("date-stale", "url-root");

    @Test
    void readsEverySetting() {
        SettingsText read = SettingsText.parse("""
                [matching]
                case_insensitive = false
                flavours = ["java", "python"]
                [rules]
                date-stale = "off"
                url-root = "error"
                [dates]
                ageing_days = 30
                stale_days = 90
                [chinese]
                wanted = "never"
                [vocabulary]
                category = ["config_error", "network_error"]
                "versions.status" = ["beta"]
                [thresholds]
                broad_catches = 3
                weak_dead_end = 0.25
                [logs.web]
                files = ["logs/web*.log", "/var/log/a.log"]
                clean = true
                [logs."the rest"]
                files = ["b.log"]
                """, RULES);

        assertEquals(new SettingsText(
                new Settings(false, Map.of("url-root", Severity.ERROR), Set.of("date-stale"), 30, 90,
                        Settings.ChineseWanted.NEVER, Map.of(Field.CATEGORY, List.of("config_error", "network_error"),
                                Field.VERSION_STATUS, List.of("beta")),
                        Set.of("java", "python"), Map.of(Threshold.BROAD_CATCHES, new BigDecimal("3"),
                                Threshold.WEAK_DEAD_END, new BigDecimal("0.25")),
                        List.of(new LogSet("the rest", List.of("b.log"), false),
                                new LogSet("web", List.of("logs/web*.log", "/var/log/a.log"), true))),
                List.of()), read);
    }

    @Test
    void anEmptyFileChangesNothing() {
        assertEquals(new SettingsText(Settings.DEFAULT, List.of()), SettingsText.parse("# nothing\n", RULES));
    }

    @ParameterizedTest
    @CsvSource({
            "'[rules]\nnonsense = \"off\"', 2, 1, UNKNOWN_KEY, rules.nonsense",
            "'[rules]\ndate-stale = \"loud\"', 2, 1, WRONG_VALUE, rules.date-stale",
            "'[rules]\ndate-stale = 3', 2, 1, WRONG_TYPE, rules.date-stale",
            "'\n[dates]\n  stale_days = 0', 3, 3, WRONG_VALUE, dates.stale_days",
            "'[dates]\nageing_days = 0', 2, 1, WRONG_VALUE, dates.ageing_days",
            "'[dates]\nstale_days = \"x\"', 2, 1, WRONG_TYPE, dates.stale_days",
            "'[vocabulary]\ncategory = [1]', 2, 1, WRONG_TYPE, vocabulary.category",
            "'[vocabulary]\ncolour = []', 2, 1, UNKNOWN_KEY, vocabulary.colour",
            "'[chinese]\nwanted = \"maybe\"', 2, 1, WRONG_VALUE, chinese.wanted",
            "'matching = 1', 1, 1, WRONG_TYPE, matching",
            "'[thresholds]\nbroad = 1', 2, 1, UNKNOWN_KEY, thresholds.broad",
            "'[thresholds]\nbroad_catches = 0', 2, 1, WRONG_VALUE, thresholds.broad_catches",
            "'[thresholds]\nbroad_catches = 1.5', 2, 1, WRONG_VALUE, thresholds.broad_catches",
            "'[thresholds]\nweak_dead_end = \"x\"', 2, 1, WRONG_TYPE, thresholds.weak_dead_end",
            "'[thresholds]\nweak_dead_end = nan', 2, 1, WRONG_VALUE, thresholds.weak_dead_end",
            "'[matching]\nflavours = [\"perl\"]', 2, 1, WRONG_VALUE, matching.flavours",
            "'[matching]\nflavours = \"java\"', 2, 1, WRONG_TYPE, matching.flavours",
            "'[other]\na = 1', 1, 1, UNKNOWN_KEY, other",
            "'logs = 1', 1, 1, WRONG_TYPE, logs",
            "'[logs]\nweb = \"a.log\"', 2, 1, WRONG_TYPE, logs.web",
            "'[logs.web]\nclean = true', 1, 1, MISSING, logs.web.files",
            "'[logs.web]\nfiles = []', 2, 1, WRONG_VALUE, logs.web.files",
            "'[logs.web]\nfiles = [\"a\\u0000b\"]', 2, 1, WRONG_VALUE, logs.web.files",
            "'[logs.web]\nfiles = \"a.log\"', 2, 1, WRONG_TYPE, logs.web.files",
            "'[logs.web]\nfiles = [\"a.log\"]\n  clean = 1', 3, 3, WRONG_TYPE, logs.web.clean",
            "'[logs.\" web\"]\nfiles = [\"a.log\"]', 1, 1, WRONG_VALUE, 'logs. web'",
    })
    void saysWhatDoesNotCountAndWhere(String text, int line, int column, SettingsFault.Kind kind, String detail) {
        assertEquals(new SettingsText(Settings.DEFAULT, List.of(new SettingsFault(line, column, kind, detail))),
                SettingsText.parse(text, RULES));
    }

    @Test
    void aSetCountsThoughItHasAKeyThatDoesNot() {
        SettingsText read = SettingsText.parse("[logs.web]\nfiles = [\"a.log\"]\ncolour = 1\n", RULES);

        assertEquals(List.of(new LogSet("web", List.of("a.log"), false)), read.settings().logs());
        assertEquals(List.of(new SettingsFault(3, 1, SettingsFault.Kind.UNKNOWN_KEY, "logs.web.colour")),
                read.faults());
    }

    @Test
    void readsWhatItCanOfABrokenFile() {
        SettingsText read = SettingsText.parse("[dates]\nstale_days = 90\n[rules\n", RULES);

        assertEquals(90, read.settings().staleDays());
        assertEquals(List.of(SettingsFault.Kind.SYNTAX), read.faults().stream().map(SettingsFault::kind).toList());
        assertEquals(3, read.faults().getFirst().line());
    }
}
