package dev.errata.cli;

import dev.errata.curation.Severity;
import dev.errata.message.Messages;
import dev.errata.validation.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `validate`: every finding of every rule.
final class ValidateCommand implements Command {
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of("text", JSON);
    private static final String NEVER = "never";
    private static final List<String> BARS = List.of("error", "warning", NEVER);

    @Override
    public CommandSpec spec(Messages messages) {
        return new Usage("validate", messages).folder().choice("--format", FORMATS).choice("--fail-on", BARS).spec();
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        boolean asJson = call.choice("--format", FORMATS).equals(JSON);
        Optional<Severity> bar = Severity.ofWord(call.choice("--fail-on", BARS));
        Judgement judgement = Judgement.of(
                new RecordsFolder(call).open(call.positionals().stream().findFirst()), call);
        FindingLines lines = new FindingLines(call.messages());
        for (Finding finding : judgement.inOrder()) {
            call.answer().line(asJson ? lines.json(finding) : lines.text(finding));
        }
        call.answer().flush();
        judgement.summarise(call.notes());
        if (judgement.isIncomplete()) {
            return Outcome.FAILED;
        }
        return bar.filter(judgement::reaches).isPresent() ? Outcome.BAD_NEWS : Outcome.FINE;
    }
}
