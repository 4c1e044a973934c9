package dev.errata.cli;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.ExportRefusedException;
import dev.errata.exchange.ExportReport;
import dev.errata.exchange.ExportRequest;
import dev.errata.exchange.LeftOut;
import dev.errata.exchange.Packing;
import dev.errata.exchange.PageText;
import dev.errata.exchange.RecordExport;
import dev.errata.exchange.RecordMarkdown;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// `export`: the valid records that are asked for, in one of many forms, and on stderr what was left out and why.
final class ExportCommand implements Command {
    private static final List<String> FORMATS = Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList();
    private static final List<String> PACKINGS = Arrays.stream(Packing.values()).map(Packing::word).toList();
    private static final List<String> PROSE = List.of("en", "zh", "both");

    @Override
    public Usage usage() {
        return new Usage("export").folder().requiredOption("--format", String.join("|", FORMATS))
                .requiredOption("--out", "FILE").option("--query", "SEARCH").options("--tier", "TIER")
                .options("--domain", "DOMAIN").choice("--prose", PROSE).choice("--compress", PACKINGS);
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        ExportFormat format = ExportFormat.ofWord(call.choice("--format", FORMATS)).orElseThrow();
        Packing packing = Packing.ofWord(call.choice("--compress", PACKINGS)).orElseThrow();
        if (packing != Packing.NONE && format.form() == ExportFormat.Form.FOLDER) {
            throw new UsageException("cli.export.folder-packed", format.word());
        }
        String prose = call.choice("--prose", PROSE);
        String named = call.option("--out").orElseThrow();
        if (named.equals("-")) {
            throw new UsageException("cli.export.no-stdout");
        }
        Path out = call.path(named);
        AskedRecords asked = AskedRecords.of(call);
        Judgement judgement = Judgement.of(
                new RecordsFolder(call).open(call.positionals().stream().findFirst()), call);
        Workspace workspace = judgement.workspace();
        RecordSet chosen = asked.among(judgement, call);
        int notAsked = workspace.records().size() - chosen.size();
        RecordExport export = new RecordExport(workspace.folder(), chosen, judgement.findings(), notAsked);
        ExportRequest request = new ExportRequest(format, packing, ScanCommand.options(workspace), pages(prose));
        try {
            tell(export.write(request, out, call.notes().progress("cli.progress.export"), Cancellation.NEVER), named,
                    call.notes());
        } catch (ExportRefusedException e) {
            throw new CommandException(e.messageKey(), named);
        }
        if (notAsked > 0) {
            call.notes().tell("cli.export.not-asked", notAsked);
        }
        return Outcome.FINE;
    }

    private static List<PageText> pages(String prose) {
        return switch (prose) {
            case "zh" -> List.of(page(Language.CHINESE));
            case "both" -> List.of(page(Language.ENGLISH), page(Language.CHINESE));
            default -> List.of(page(Language.ENGLISH));
        };
    }

    private static PageText page(Language language) {
        return new PageText(
                language == Language.CHINESE ? RecordMarkdown.Prose.CHINESE : RecordMarkdown.Prose.ENGLISH,
                new Messages(language)::text);
    }

    private static void tell(ExportReport report, String out, Notes notes) {
        for (LeftOut record : report.leftOut()) {
            notes.tell(record.parts().isEmpty() ? "cli.export.left-out" : "cli.export.inexpressible", record.path(),
                    record.id().orElse("–"),
                    String.join(", ", record.parts().isEmpty() ? record.rules() : record.parts()));
        }
        report.byRule().forEach((rule, count) -> notes.tell("cli.export.rule", rule, count));
        notes.tell("cli.export.summary", report.exported(), report.total(), out, report.leftOut().size());
    }
}
