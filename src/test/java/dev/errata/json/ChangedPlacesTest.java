package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"a": 1}                       | {"a": 2}                        | /a
            {"a": {"b": 1, "c": 1}}        | {"a": {"b": 2, "c": 3}}         | /a/b /a/c
            {"a": 1, "b": 2}               | {"b": 2,  "a": 1}     | ''
            {"a": "\\u0041"}               | {"a": "A"}                      | ''
            {"a": 0.90}                    | {"a": 0.9}                      | /a
            {"a": 1}                       | {"a": 1, "b": 2}                | /b
            {"a": 1, "b": 2}               | {"a": 1}                        | /b
            {"a": 1}                       | {"a": [1]}                      | /a
            {"a": [1, 2, 3]}               | {"a": [1, 3]}                   | /a/1
            {"a": [1, 3]}                  | {"a": [1, 2, 3]}                | /a/1
            {"a": [1, 2]}                  | {"a": [2, 1]}                   | /a/0 /a/1
            {"a": [{"b": 1}, {"b": 2}]}    | {"a": [{"b": 1}, {"b": 3}]}     | /a/1/b
            {"a": [1]}                     | {"a": []}                       | /a/0
            {"a": 1}                       | {"a": }                         | ''
            1                              | 2                               | ''
            """)
    void namesTheInnermostValuesThatDiffer(String before, String after, String places) {
        assertEquals(places,
                String.join(" ", ChangedPlaces.between(JsonText.of(before), JsonText.of(after)).stream()
                        .map(JsonPointer::toString).toList()));
    }

    @org.junit.jupiter.api.Test
    void wholeDocumentIsAPlace() {
        assertEquals(List.of(JsonPointer.ROOT), ChangedPlaces.between(JsonText.of("1"), JsonText.of("2")));
    }
}
