package dev.errata.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// stdout: the answer of a command and nothing else, in UTF-8. A line ends with LF on every system.
final class Answer {
    private static final int AT_ONCE = 4_000;

    private final BufferedOutputStream out;
    private final Consumer<byte[]> listener;
    private boolean isRepeated;

    Answer(OutputStream out) {
        this(new BufferedOutputStream(out, 1 << 16), _ -> {});
    }

    private Answer(BufferedOutputStream out, Consumer<byte[]> listener) {
        this.out = out;
        this.listener = listener;
    }

    /// The same answer, of which somebody hears, too, what is written from now on.
    Answer heardBy(Consumer<byte[]> ear) {
        return new Answer(out, ear);
    }

    void line(String text) throws AnswerException {
        text(text);
        text("\n");
    }

    /// A line for each of these, in their order; made on all cores, some at once.
    <T> void lines(List<T> items, Function<? super T, String> line) throws AnswerException {
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            List<T> some = items.subList(from, Math.min(items.size(), from + AT_ONCE));
            for (byte[] bytes : some.parallelStream().map(item -> encoded(line.apply(item) + "\n")).toList()) {
                write(bytes);
            }
        }
    }

    void text(String text) throws AnswerException {
        write(encoded(text));
    }

    /// All of the last answer, given again.
    void repeat(String text) throws AnswerException {
        text(text);
        flush();
        isRepeated = true;
    }

    boolean isRepeated() {
        return isRepeated;
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] bytes) throws AnswerException {
        try {
            out.write(bytes);
            listener.accept(bytes);
        } catch (IOException e) {
            throw new AnswerException(e);
        }
    }

    void flush() throws AnswerException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new AnswerException(e);
        }
    }
}
