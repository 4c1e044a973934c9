package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTemplatesTest {
    private final LineTemplates templates = new LineTemplates();
    private long number;

    private List<String> after(String... lines) {
        for (String line : lines) {
            templates.add("log", ++number, line);
        }
        return templates.templates().stream().map(found -> found.lines() + " " + found.template()).toList();
    }

    @Test
    void gathersLinesThatDifferInNumbersAndNames() {
        assertEquals(List.of("3 <*> error: cannot open file <*> on node-<*>", "1 <*> error: disk full"),
                after("10:00:01,123 error: cannot open file a.txt on node-1", "10:00:02,456 error: disk full",
                        "10:00:03,001 error: cannot open file b.txt on node-2",
                        "10:00:03,002 error: cannot open file c.txt on node-17"));
    }

    @Test
    void keepsLinesOfOtherWordsApart() {
        assertEquals(List.of("1 failed to start the thing", "1 failed to reach another host"),
                after("failed to start the thing", "failed to reach another host"));
    }

    @Test
    void tellsTheFirstLineOfATemplate() {
        after("fatal 1", "ok", "fatal 2");
        assertEquals(new LineTemplate("fatal <*>", 2, "log", 1, "fatal 1", 0), templates.templates().getFirst());
    }

    @Test
    void aLineThatIsAllNumbersHasATemplateToo() {
        assertEquals(List.of("2 <*> <*>"), after("1 2", "3 0xFF"));
    }

    @Test
    void countsWhatFitsNoTemplateWhenThereAreTooMany() {
        for (int i = 0; i < LineTemplates.MOST + 7; i++) {
            templates.add("log", i + 1, "x".repeat(i % 1_000 + 1) + " " + "y".repeat(i / 1_000 + 1));
        }
        assertEquals(LineTemplates.MOST, templates.templates().size());
        assertEquals(7, templates.leftOver());
        int beginnings = templates.beginnings();
        after("of a new kind", "of yet another");
        assertEquals(List.of(9L, (long) beginnings), List.of(templates.leftOver(), (long) templates.beginnings()));
    }
}
