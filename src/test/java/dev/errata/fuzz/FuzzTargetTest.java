package dev.errata.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each target on examples, whole, cut, spliced and with wrong bytes. What Jazzer finds becomes an example here.
class FuzzTargetTest {
    private static final int RUNS = 4_000;

    private static List<String> examples(FuzzTarget target) {
        return switch (target) {
            case JSON ->
                List.of("{\"id\": \"redis/oom\", \"signature\": \"OOM\\u0020\\ud83d\", \"rates\": [1e5, -0.0]}\r\n",
                        "\uFEFF[[[[{\"a\":{}}]]]]", "{\"a\":1,\"a\":2,}", "// c\n{'a':.5}", "\"\\u00", "[1e999999999]");
            case SETTINGS ->
                List.of("case-insensitive = true\n[rules]\ndate-stale = \"off\"\n[logs.nightly]\nfiles = [\"a.log\"]\n",
                        "[rules]\n\"date-stale\" = 'warning'\n", "rules.date-stale = \"error\"", "[rules] # of\r\n",
                        "a = [1,\n2]",
                        "x = \"\"\"\n\"\"\"", "[[rules]]", "");
            case FACTS -> List.of(
                    "{\"record\": \"redis/oom\", \"expect\": \"match\", \"text\": \"OOM command not allowed\"}\n",
                    "{\"record\":\"a\",\"rule\":\"text-typo\",\"reason\":\"so\",\"on\":\"2026-11-27\"}\n{}\n\nno json\n",
                    "{\"name\": \"open\", \"query\": \"domain:redis\"}\r\n", "\uFEFF{}");
            case SEARCH ->
                List.of("confidence<0.5 domain:redis workarounds.sources:none regex:/a\\/b/ -tag:x \"out of memory\"",
                        "(a or b) and not has:regex", "dead_ends:(action:restart rate>0.2)", "\"", "/(/",
                        "domain:a,b,\"c d\"",
                        "从属 domain:");
            case PATTERN ->
                List.of("(?i)OOM command not allowed when used memory > '(?P<max>\\d+)'", "(a+)+$|[^\\]-]{2,}?x*+",
                        "(?<=a)\\p{L}\\x41\\u0041\\N{DASH}", "[[:alpha:]&&[^a]]", "(?P=x)(?#c)\\1\\Z", "(?x) a # b\n c",
                        "{1}{,2}",
                        "\uD83D\uDE00{3}");
        };
    }

    @ParameterizedTest
    @EnumSource
    void holdsForDamagedExamples(FuzzTarget target) {
        Random random = new Random(20261127);
        List<byte[]> examples = new ArrayList<>();
        for (String example : examples(target)) {
            byte[] bytes = example.getBytes(StandardCharsets.UTF_8);
            examples.add(bytes);
            run(target, bytes);
        }
        for (int number = 0; number < RUNS; number++) {
            run(target, damaged(examples, random));
        }
    }

    private static void run(FuzzTarget target, byte[] bytes) {
        try {
            target.run(bytes);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError("for the bytes of “" + new String(bytes, StandardCharsets.ISO_8859_1) + "”", e);
        }
    }

    /// One to three of: a byte made another, a piece left out, said twice, or taken from another example.
    private static byte[] damaged(List<byte[]> examples, Random random) {
        byte[] bytes = examples.get(random.nextInt(examples.size())).clone();
        for (int times = random.nextInt(3); times >= 0; times--) {
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length + 1 - from);
            bytes = switch (random.nextInt(4)) {
                case 0 -> replaced(bytes, from, Math.min(from + 1, bytes.length), new byte[]{(byte) random.nextInt()});
                case 1 -> replaced(bytes, from, to, new byte[0]);
                case 2 -> replaced(bytes, from, from, java.util.Arrays.copyOfRange(bytes, from, to));
                default -> replaced(bytes, from, to, examples.get(random.nextInt(examples.size())));
            };
        }
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] made = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, made, 0, from);
        System.arraycopy(by, 0, made, from, by.length);
        System.arraycopy(bytes, to, made, from + by.length, bytes.length - to);
        return made;
    }
}
