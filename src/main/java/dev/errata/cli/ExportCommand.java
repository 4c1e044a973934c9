package dev.errata.cli;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.ExportRefusedException;
import dev.errata.exchange.ExportReport;
import dev.errata.exchange.LeftOut;
import dev.errata.exchange.RecordExport;
import dev.errata.message.Messages;
import dev.errata.task.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `export`: the valid records as one file, and on stderr what was left out and why.
final class ExportCommand implements Command {
    private static final List<String> FORMATS = Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList();

    @Override
    public CommandSpec spec(Messages messages) {
        return new Usage("export", messages).folder().requiredOption("--format", String.join("|", FORMATS))
                .requiredOption("--out", "FILE").spec();
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        ExportFormat format = ExportFormat.ofWord(call.choice("--format", FORMATS)).orElseThrow();
        String named = call.option("--out").orElseThrow();
        Path out = call.path(named);
        Judgement judgement = Judgement.of(
                new RecordsFolder(call).open(call.positionals().stream().findFirst()), call);
        RecordExport export = new RecordExport(judgement.workspace().folder(), judgement.workspace().records(),
                judgement.findings());
        try {
            tell(export.write(format, out, call.notes().progress("cli.progress.export"), Cancellation.NEVER), named,
                    call.notes());
        } catch (ExportRefusedException e) {
            throw new CommandException(e.messageKey(), named);
        }
        return Outcome.FINE;
    }

    private static void tell(ExportReport report, String out, Notes notes) {
        for (LeftOut record : report.leftOut()) {
            notes.tell("cli.export.left-out", record.path(), record.id().orElse("–"),
                    String.join(", ", record.rules()));
        }
        report.byRule().forEach((rule, count) -> notes.tell("cli.export.rule", rule, count));
        notes.tell("cli.export.summary", report.exported(), report.total(), out, report.leftOut().size());
    }
}
