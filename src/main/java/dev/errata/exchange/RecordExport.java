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

/// Writes the valid records of a folder into one file or another folder: those without an error finding. The same records give the same
/// bytes, whatever the machine and the day.
///
/// @param folder   the folder that the records are from; no export may look like one of its records
/// @param records  those that are asked for
/// @param findings what validation says of each, by path
/// @param notAsked how many records the folder has beside these, which the export was not asked for
public record RecordExport(Path folder, RecordSet records, Map<String, List<Finding>> findings, int notAsked) {

    public RecordExport {
        findings = Map.copyOf(findings);
    }

    /// An export of all records of the folder.
    public RecordExport(Path folder, RecordSet records, Map<String, List<Finding>> findings) {
        this(folder, records, findings, 0);
    }

    /// Writes the file or folder and a manifest beside it. Both are on the disk before either is moved to its place, so that a disk that is
    /// full leaves what was there before.
    ///
    /// @throws ExportRefusedException where no export can or may be written to `out`
    /// @throws IOException            where the disk refuses; then `out` is what it was
    public ExportReport write(ExportRequest request, Path out, Progress progress, Cancellation cancellation)
            throws IOException {
        Layout layout = Layout.of(request);
        try (ExportFile manifest = ExportFile.at(Manifest.beside(out), folder);
                ExportTarget target = target(request.format().form(), out)) {
            List<LeftOut> leftOut = leftOut(layout, cancellation);
            Set<String> barred = leftOut.stream().map(LeftOut::path).collect(Collectors.toSet());
            List<ErrorRecord> taken = records.records().stream().filter(record -> !barred.contains(record.path()))
                    .toList();
            Count count = new Count(taken.size(), progress, cancellation);
            List<WrittenFile> files = switch (target) {
                case ExportFile file -> List.of(file.write(stream -> {
                    OutputStream packed = request.packing().packed(stream);
                    layout.write(taken, new FileSink(packed, count));
                    packed.close();
                }));
                case ExportFolder into -> {
                    layout.write(taken, new FolderSink(into, count));
                    yield into.written();
                }
            };
            ExportReport report = new ExportReport(taken.size(), leftOut);
            manifest.write(
                    stream -> stream
                            .write(Manifest.text(request, report, notAsked, files).getBytes(StandardCharsets.UTF_8)));
            target.finish();
            manifest.finish();
            return report;
        }
    }

    private ExportTarget target(ExportFormat.Form form, Path out) throws IOException {
        return switch (form) {
            case FILE -> ExportFile.at(out, folder);
            case FOLDER -> ExportFolder.at(out, folder);
        };
    }

    /// What [#write] would report, without writing anything.
    public ExportReport preview(ExportRequest request, Cancellation cancellation) {
        List<LeftOut> leftOut = leftOut(Layout.of(request), cancellation);
        return new ExportReport(records.size() - leftOut.size(), leftOut);
    }

    private List<LeftOut> leftOut(Layout layout, Cancellation cancellation) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            List<String> barring = barring(record);
            if (!barring.isEmpty()) {
                leftOut.add(new LeftOut(record.path(), record.id(), barring));
            } else {
                layout.refusal(record).ifPresent(leftOut::add);
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

    /// Tells how many records have been written.
    private static final class Count {
        private final int total;
        private final Progress progress;
        private final Cancellation cancellation;
        private int done;

        Count(int total, Progress progress, Cancellation cancellation) {
            this.total = total;
            this.progress = progress;
            this.cancellation = cancellation;
        }

        void next() {
            cancellation.check();
            progress.report(++done, total);
        }
    }

    /// Writes one file.
    private record FileSink(OutputStream out, Count count) implements ExportSink {

        @Override
        public void text(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void file(String path, byte[] bytes) {
            throw new IllegalStateException("a file within a file");
        }

        @Override
        public void next() {
            count.next();
        }
    }

    /// Writes the files of a folder.
    private record FolderSink(ExportFolder folder, Count count) implements ExportSink {

        @Override
        public void text(String text) {
            throw new IllegalStateException("text without a file");
        }

        @Override
        public void file(String path, byte[] bytes) throws IOException {
            folder.write(path, bytes);
        }

        @Override
        public void next() {
            count.next();
        }
    }
}
