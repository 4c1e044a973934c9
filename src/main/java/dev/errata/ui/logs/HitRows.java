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
import java.util.Set;

/// Puts what is known of some logs together into rows.
final class HitRows {
    private HitRows() {}

    /// Lines that several claim, lines that nobody claims, and the records that hit, over all logs.
    static List<HitRow> of(List<OpenLog> logs, RecordSet records, HitOrder order,
            Set<HitRow.Section> unfolded) {
        List<HitRow> rows = new ArrayList<>();
        long several = logs.stream().mapToLong(log -> log.result().claims().lines()).sum();
        if (several > 0) {
            List<HitRow.Group> groups = groups(logs, records);
            rows.add(new HitRow.Several(several, groups.size(), fold(HitRow.Section.SEVERAL, unfolded)));
            if (unfolded.contains(HitRow.Section.SEVERAL)) {
                rows.addAll(groups);
            }
        }
        long nobody = logs.stream().mapToLong(log -> log.result().unclaimed().count()).sum();
        if (nobody > 0) {
            List<HitRow.Template> templates = templates(logs);
            rows.add(new HitRow.Nobody(nobody, templates.size(), fold(HitRow.Section.NOBODY, unfolded)));
            if (unfolded.contains(HitRow.Section.NOBODY)) {
                rows.addAll(templates);
            }
        }
        rows.addAll(records(logs, records).stream().sorted(order.comparator()).toList());
        return rows;
    }

    private static HitRow.Fold fold(HitRow.Section section, Set<HitRow.Section> unfolded) {
        return unfolded.contains(section) ? HitRow.Fold.UNFOLDED : HitRow.Fold.FOLDED;
    }

    /// Those with most lines first.
    private static List<HitRow.Group> groups(List<OpenLog> logs, RecordSet records) {
        Map<List<String>, HitRow.Group> all = new LinkedHashMap<>();
        for (OpenLog log : logs) {
            for (Claims.Group group : log.result().claims().groups()) {
                all.merge(group.paths(), new HitRow.Group(group.paths(), ids(group.paths(), records), group.lines(),
                        new LinePlace(log, group.first())),
                        (one, other) -> new HitRow.Group(one.paths(), one.ids(), one.lines() + other.lines(),
                                one.first()));
            }
        }
        return all.values().stream().sorted(Comparator.comparingLong(HitRow.Group::lines).reversed()
                .thenComparing(row -> String.join("\n", row.paths()))).toList();
    }

    /// What the records in these files are called.
    static List<String> ids(List<String> paths, RecordSet records) {
        return paths.stream().map(path -> records.at(path).flatMap(ErrorRecord::id).orElse(path)).toList();
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
