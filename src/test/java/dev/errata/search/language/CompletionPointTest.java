package dev.errata.search.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionPointTest {

    /// `|` is the caret.
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {"`|`;`NAME`;``", "`con|`;`NAME`;`con`",
            "`con|fidence`;`NAME`;`con`", "`a con|`;`NAME`;`con`", "`-ta|`;`NAME`;`ta`", "`(a OR ta|`;`NAME`;`ta`",
            "`domain:|`;`VALUE domain`;``", "`domain:re|`;`VALUE domain`;`re`",
            "`domain=\"re d|`;`VALUE domain`;`\"re d`",
            "`domain:(redis OR g|`;`VALUE domain`;`g`", "`domain:(redis OR go) t|`;`NAME`;`t`",
            "`last_confirmed<-9|`;`VALUE last_confirmed`;`-9`", "`has:ta|`;`NAME_AS_VALUE`;`ta`",
            "`has:(tags OR |`;`NAME_AS_VALUE`;``", "`\"con|`;`NOTHING`;`\"con`", "`/con|`;`NOTHING`;`/con`",
            "`foo:ba|`;`NOTHING`;`foo:ba`", "`domain:redis |`;`NAME`;``", "`\"a b\" c|`;`NAME`;`c`",
            "`workarounds[suc|`;`NAME in workarounds`;`suc`",
            "`workarounds[sources:|`;`VALUE sources in workarounds`;``",
            "`workarounds[action:x] do|`;`NAME`;`do`", "`fork() x|`;`NAME`;`x`", "`a 置信|`;`NAME`;`置信`",
            "`内存 |`;`NAME`;``",
            "`domain：re|`;`VALUE domain`;`re`"})
    void tellsWhatIsBeingTyped(String marked, String point, String replaced) {
        int caret = marked.indexOf('|');
        String text = marked.replace("|", "");
        CompletionPoint found = CompletionPoint.at(text, caret);
        assertEquals(point, found.kind() + found.field().map(field -> " " + field.name()).orElse("")
                + found.list().map(list -> " in " + list.key()).orElse(""));
        assertEquals(replaced, found.span().in(text));
    }

    @Property(tries = 2_000)
    void findsAPointInAnyText(
            @ForAll @Chars({'"', '(', ')', '[', ']', ':', '=', '-', '/', ' ',
                    '“'}) @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String text) {
        CompletionPoint point = CompletionPoint.at("tags" + text, text.length() + 4);
        assertEquals(text.length() + 4, point.span().end());
    }
}
