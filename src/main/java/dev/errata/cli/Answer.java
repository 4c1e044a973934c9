package dev.errata.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// stdout: the answer of a command and nothing else, in UTF-8. A line ends with LF on every system.
final class Answer {
    private final OutputStream out;

    Answer(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void line(String text) throws AnswerException {
        text(text);
        text("\n");
    }

    void text(String text) throws AnswerException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
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
