package dev.errata.search.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryEditTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"``,`x=1`", "`a b`,`x=1 a b`", "`a OR b`,`x=1 (a OR b)`",
            "`(a OR b)`,`x=1 (a OR b)`", "`a OR`,`x=1 (a OR)`", "`\"open`,`x=1 \"open`", "`domain:`,`x=1 domain:`"})
    void oneMoreConditionComesFirst(String text, String longer) {
        assertEquals(longer, QueryEdit.with(QueryText.parse(text), "x=1"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`a b c`,1,`a c`", "`a AND b AND c`,1,`a AND c`", "`a AND b`,0,`b`",
            "`a AND b`,1,`a`", "`a`,0,``", "` a  -domain:(x OR y)  b `,1,`a b`", "`a b OR`,0,`b OR`"})
    void aPartGoesWithWhatJoinedIt(String text, int part, String shorter) {
        QueryText query = QueryText.parse(text);
        assertEquals(shorter, QueryEdit.without(query, query.parts().get(part)).strip());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`redis`,`redis`", "`config error`,`\"config error\"`",
            "`none`,`\"none\"`", "`a\"b`,`\"a\"\"b\"`", "`a*b`,`\"a*b\"`", "`-x`,`\"-x\"`", "`OR`,`\"OR\"`",
            "`redis/err-1.x`,`redis/err-1.x`", "`中文`,`中文`"})
    void aValueIsQuotedWhereItHasToBe(String text, String value) {
        assertEquals(value, QueryEdit.value(text));
    }

    @Property
    void aValueIsReadAsItself(@ForAll @NotEmpty String text) {
        if (text.isBlank()) {
            return;
        }
        String condition = QueryEdit.condition("domain", "=", List.of(QueryEdit.value(text), "other"));
        List<Query> values = ((Query.Or) QueryText.parse(condition).query().orElseThrow()).parts();
        assertEquals(text, ((Query.Equals) values.getFirst()).term().text());
    }
}
