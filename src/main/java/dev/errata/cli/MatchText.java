package dev.errata.cli;

import dev.errata.message.Messages;
import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.scan.RankedMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Prints a record that matches a text for a person.
final class MatchText {
    private final Messages messages;
    private final Answer answer;

    /// How much of a record is printed.
    enum Depth {
        /// Its id and signature.
        NAME,
        /// Cause, dead ends and workarounds too.
        ADVICE
    }

    MatchText(Messages messages, Answer answer) {
        this.messages = messages;
        this.answer = answer;
    }

    void print(int rank, RankedMatch match, Depth depth) throws AnswerException {
        ErrorRecord record = match.record();
        line("%d. %s: %s".formatted(rank, record.id().orElse(record.path()),
                record.string(Field.SIGNATURE).orElse("")));
        if (depth == Depth.NAME) {
            return;
        }
        line("   " + messages.text("cli.lookup.line") + " " + match.line());
        Optional<String> cause = record.string(Field.ROOT_CAUSE);
        if (cause.isPresent()) {
            line("   " + messages.text("cli.lookup.cause") + " " + cause.get());
        }
        items(record, Field.DEAD_ENDS, "cli.lookup.dead-ends", Field.DEAD_END_FAIL_RATE, Field.DEAD_END_WHY_FAILS);
        items(record, Field.WORKAROUNDS, "cli.lookup.workarounds", Field.WORKAROUND_SUCCESS_RATE,
                Field.WORKAROUND_HOW);
    }

    private void items(ErrorRecord record, Field list, String title, Field rate, Field more) throws AnswerException {
        Field action = list == Field.DEAD_ENDS ? Field.DEAD_END_ACTION : Field.WORKAROUND_ACTION;
        boolean first = true;
        for (FieldValue lists : record.values(list)) {
            for (FieldValue item : ErrorRecord.items(lists)) {
                if (first) {
                    line("   " + messages.text(title));
                    first = false;
                }
                String percent = item.node().child(rate.jsonName()).flatMap(ErrorRecord::number)
                        .map(ratio -> "%4s%%".formatted(percent(ratio))).orElse("    –");
                String text = string(item, more).map(found -> " — " + found).orElse("");
                line("   " + percent + "  " + string(item, action).orElse("–") + text);
            }
        }
    }

    private static Optional<String> string(FieldValue item, Field field) {
        return item.node().child(field.jsonName())
                .flatMap(node -> new FieldValue(field, item.pointer().child(field.jsonName()), node).string())
                .filter(text -> !text.isBlank());
    }

    private static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private void line(String text) throws AnswerException {
        answer.line(Printable.of(text));
    }
}
