package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.task.Cancellation;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderWordsTest {
    private static final Map<String, Integer> USES = Map.of("config_error", 7, "network_error", 9,
            "configuration_error",
            2, "error", 1, "memory", 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | network_error 9, config_error 7, configuration_error 2, error 1, memory 0
            conf    | config_error 7, configuration_error 2
            error   | network_error 9, config_error 7, configuration_error 2
            NET     | network_error 9
            nwerr   | network_error 9
            cnferr  | config_error 7, configuration_error 2
            zzz     | ''
            """)
    void offersWhatBeginsSoThenWhatHoldsItThenWhatIsAbbreviatedSo(String typed, String offered) {
        assertEquals(offered, String.join(", ", FolderWords.entries(USES, typed, Cancellation.NEVER).stream()
                .map(entry -> entry.text() + " " + entry.detail()).toList()));
    }
}
