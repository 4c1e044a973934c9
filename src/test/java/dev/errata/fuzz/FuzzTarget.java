package dev.errata.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Acceptances;
import dev.errata.curation.IdleLine;
import dev.errata.curation.Samples;
import dev.errata.curation.SavedSearches;
import dev.errata.curation.SettingsEdit;
import dev.errata.curation.SettingsText;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonProblem;
import dev.errata.json.JsonText;
import dev.errata.regex.Compilation;
import dev.errata.regex.Explanation;
import dev.errata.regex.Flavour;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.PatternToken;
import dev.errata.regex.PatternTokens;
import dev.errata.regex.Patterns;
import dev.errata.search.language.CompletionPoint;
import dev.errata.search.language.QueryText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What has to hold for every text that a file or a person can hand to the program. Each method takes any bytes, and throws where
/// something does not hold.
enum FuzzTarget {
    /// The text of a record is kept byte for byte, whatever it is; problems stand within it; a tree reads the same once more.
    JSON {
        @Override
        void run(byte[] bytes) {
            JsonText text = JsonText.read(bytes);
            assertArrayEquals(bytes, text.toBytes());
            int length = text.text().length();
            for (JsonProblem problem : text.problems()) {
                assertTrue(problem.span().start() >= 0 && problem.span().end() <= length, problem::toString);
                assertTrue(text.position(problem.span().start()).line() >= 1);
            }
            Optional<JsonNode> root = text.root();
            if (root.isPresent()) {
                assertEquals(Optional.of(root.get().toValue()), text.find(JsonPointer.ROOT).map(JsonNode::toValue));
                assertEquals(Optional.of(root.get().toValue()),
                        JsonText.formatted(root.get().toValue()).root().map(JsonNode::toValue));
            }
            for (int at = 0; at <= Math.min(length, LOOKS); at++) {
                assertTrue(text.pointerAt(at).isEmpty() || text.find(text.pointerAt(at).get()).isPresent());
            }
        }
    },
    /// Settings of any text are read, with every fault at a place of the text; a change of one value leaves a text that can be read.
    SETTINGS {
        @Override
        void run(byte[] bytes) {
            String text = text(bytes);
            boolean sound = SettingsText.parse(text, Set.of("date-stale")).faults().isEmpty();
            if (sound) {
                String changed = SettingsEdit.with(text, "rules", "date-stale", SettingsEdit.string("off"));
                assertEquals(0, SettingsText.parse(changed, Set.of("date-stale")).faults().size(), () -> changed);
            }
        }
    },
    /// Facts beside the records: what is read is written so that it reads the same; no line gets lost.
    FACTS {
        @Override
        void run(byte[] bytes) {
            String text = text(bytes);
            Samples samples = Samples.parse(text);
            assertEquals(samples.all(), Samples.parse(samples.text()).all());
            assertEquals(idle(samples), idle(Samples.parse(samples.text())));
            Acceptances acceptances = Acceptances.parse(text);
            assertEquals(acceptances.text(), Acceptances.parse(acceptances.text()).text());
            SavedSearches searches = SavedSearches.parse(text);
            assertEquals(searches.all(), SavedSearches.parse(searches.text()).all());
        }

        private static List<String> idle(Samples samples) {
            return samples.unreadable().stream().map(IdleLine::text).toList();
        }
    },
    /// Every text is a search, or has faults that stand within it; completion finds a place at every caret.
    SEARCH {
        @Override
        void run(byte[] bytes) {
            String text = text(bytes);
            QueryText query = QueryText.parse(text);
            query.faults().forEach(fault -> assertTrue(fault.span().start() >= 0 && fault.span().end() <= text.length(),
                    fault::toString));
            for (int caret = 0; caret <= Math.min(text.length(), LOOKS); caret++) {
                assertTrue(CompletionPoint.at(text, caret).span().end() <= text.length());
            }
        }
    },
    /// Every pattern compiles or has a fault within it, in every flavour; its tokens make up the whole of it.
    PATTERN {
        @Override
        void run(byte[] bytes) {
            String text = text(bytes);
            for (Flavour flavour : Flavour.values()) {
                PatternOptions options = PatternOptions.DEFAULT.in(flavour);
                Compilation compilation = Patterns.compile(text, options);
                if (compilation instanceof PatternFault fault) {
                    assertTrue(fault.offset() <= text.length(), fault::toString);
                }
                PatternTokens tokens = PatternTokens.of(text, options);
                int end = 0;
                for (PatternToken token : tokens.tokens()) {
                    assertEquals(end, token.start());
                    end = token.end();
                }
                assertEquals(text.length(), end);
                Explanation.of(tokens);
            }
        }
    };

    private static final int LOOKS = 300;

    /// Throws where something does not hold for these bytes.
    abstract void run(byte[] bytes);

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
