package dev.errata.exchange;

import dev.errata.curation.Severity;
import dev.errata.json.JsonFault;
import dev.errata.json.JsonProblem;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the valid records of a folder into one file: those without an error finding. The same records give the same
/// bytes, whatever the machine and the day.
///
/// @param folder   the folder that the records are from; no export may look like one of its records
/// @param records  all of them
/// @param findings what validation says of each, by path
public record RecordExport(Path folder, RecordSet records, Map<String, List<Finding>> findings) {

    public RecordExport {
        findings = Map.copyOf(findings);
    }

    /// Writes the file, as a whole or not at all.
    ///
    /// @throws ExportRefusedException where no export can or may be written to `out`
    /// @throws IOException            where the disk refuses; then `out` is what it was
    public ExportReport write(ExportFormat format, Path out, Progress progress, Cancellation cancellation)
            throws IOException {
        ExportFile file = ExportFile.at(out, folder);
        List<LeftOut> leftOut = leftOut(cancellation);
        Set<String> barred = leftOut.stream().map(LeftOut::path).collect(Collectors.toSet());
        List<ErrorRecord> taken = records.records().stream().filter(record -> !barred.contains(record.path()))
                .toList();
        file.write(stream -> write(taken, format, stream, progress, cancellation));
        return new ExportReport(taken.size(), leftOut);
    }

    /// What [#write] would report, without writing anything.
    public ExportReport preview(Cancellation cancellation) {
        List<LeftOut> leftOut = leftOut(cancellation);
        return new ExportReport(records.size() - leftOut.size(), leftOut);
    }

    private List<LeftOut> leftOut(Cancellation cancellation) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            List<String> barring = barring(record);
            if (!barring.isEmpty()) {
                leftOut.add(new LeftOut(record.path(), record.id(), barring));
            }
        }
        return leftOut;
    }

    /// The rules that bar the record. A text that cannot be read as a whole stays out whatever the settings say.
    private List<String> barring(ErrorRecord record) {
        List<String> rules = new ArrayList<>(findings.getOrDefault(record.path(), List.of()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule).toList());
        record.text().problems().stream().map(JsonProblem::fault).filter(RecordExport::losesText)
                .forEach(fault -> rules.add(rule(fault)));
        return rules.stream().distinct().sorted().toList();
    }

    private static boolean losesText(JsonFault fault) {
        return fault.isFatal() || fault == JsonFault.INVALID_UTF8;
    }

    private static String rule(JsonFault fault) {
        return switch (fault.kind()) {
            case SYNTAX -> "json-syntax";
            case ENCODING -> "json-encoding";
            case DUPLICATE_KEY -> "json-duplicate-key";
            case LIMIT -> "json-limits";
            case BOM -> "json-bom";
        };
    }

    private static void write(List<ErrorRecord> records, ExportFormat format, OutputStream out, Progress progress,
            Cancellation cancellation) throws IOException {
        for (int i = 0; i < records.size(); i++) {
            cancellation.check();
            String text = records.get(i).text().text();
            String lead = i == 0 ? "[\n" : ",\n";
            String piece = switch (format) {
                case JSON -> lead + text.replace("\r\n", "\n").replace('\r', '\n').strip();
                case NDJSON -> Minified.of(text) + "\n";
            };
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            progress.report(i + 1L, records.size());
        }
        if (format == ExportFormat.JSON) {
            out.write((records.isEmpty() ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
