package dev.errata.cli;

import java.io.IOException;
import java.util.List;

/// stdout takes no more.
final class AnswerException extends IOException {
    private static final long serialVersionUID = 1;
    private static final List<String> CLOSED_PIPE = List.of("Broken pipe", "pipe is being closed",
            "pipe has been ended");

    AnswerException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /// Whether the reader has gone, as `head` does; nobody is left to tell.
    boolean isClosedPipe() {
        String message = String.valueOf(getMessage());
        return CLOSED_PIPE.stream().anyMatch(message::contains);
    }
}
