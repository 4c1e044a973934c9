package dev.errata.ui.logs;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.scan.LineTemplate;
import dev.errata.scan.LogReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts what is known of some logs together into rows.
final class HitRows {
    private HitRows() {}

    /// Lines that several claim, lines that nobody claims, and the records that hit, over all logs.
    static List<HitRow> of(List<OpenLog> logs, RecordSet records, HitOrder order, HitRow.Fold fold) {
        List<HitRow> rows = new ArrayList<>();
        long several = logs.stream().mapToLong(log -> log.result().several()).sum();
        if (several > 0) {
            rows.add(new HitRow.Several(several));
        }
        long nobody = logs.stream().mapToLong(log -> log.result().unclaimed().count()).sum();
        if (nobody > 0) {
            List<HitRow.Template> templates = templates(logs);
            rows.add(new HitRow.Nobody(nobody, templates.size(), fold));
            if (fold == HitRow.Fold.UNFOLDED) {
                rows.addAll(templates);
            }
        }
        rows.addAll(records(logs, records).stream().sorted(order.comparator()).toList());
        return rows;
    }

    private static List<HitRow.Template> templates(List<OpenLog> logs) {
        Map<String, HitRow.Template> all = new LinkedHashMap<>();
        for (OpenLog log : logs) {
            for (LineTemplate template : log.result().templates()) {
                all.merge(template.template(),
                        new HitRow.Template(template, new LinePlace(log, template.firstLine())),
                        (one, other) -> new HitRow.Template(new LineTemplate(one.template().template(),
                                one.template().lines() + other.template().lines(), one.template().log(),
                                one.template().firstLine(), one.template().example(), one.template().group()),
                                one.first()));
            }
        }
        return all.values().stream().sorted(
                Comparator.comparingLong((HitRow.Template row) -> row.template().lines()).reversed()).toList();
    }

    private static List<HitRow.OfRecord> records(List<OpenLog> logs, RecordSet records) {
        Map<String, HitRow.OfRecord> all = new LinkedHashMap<>();
        for (OpenLog log : logs) {
            log.result().byRecord().forEach((path, count) -> all.merge(path, row(log, path, count, records.at(path)),
                    (one, other) -> new HitRow.OfRecord(path, one.id(), one.name(), one.lines() + other.lines(),
                            one.first())));
        }
        return List.copyOf(all.values());
    }

    private static HitRow.OfRecord row(OpenLog log, String path, LogReport.RecordCount count,
            Optional<ErrorRecord> record) {
        String id = record.flatMap(ErrorRecord::id).orElse(path);
        String name = record.flatMap(known -> known.string(Field.SIGNATURE)).filter(text -> !text.isBlank())
                .orElse(id);
        return new HitRow.OfRecord(path, id, name, count.lines(), new LinePlace(log, count.firstLine()));
    }
}
