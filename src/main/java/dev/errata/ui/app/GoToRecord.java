package dev.errata.ui.app;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds records to go to by what is typed of their id or signature.
final class GoToRecord {
    private GoToRecord() {}

    /// At most `limit` records whose id or signature holds every word of the query, whatever its case: first those whose id
    /// holds all of them, then the others, each in the order of their paths.
    static List<ErrorRecord> find(RecordSet records, String query, int limit, Cancellation cancellation) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<ErrorRecord> byId = new ArrayList<>();
        List<ErrorRecord> bySignature = new ArrayList<>();
        for (ErrorRecord record : records.records()) {
            cancellation.check();
            if (byId.size() >= limit) {
                break;
            }
            String id = record.path().toLowerCase(Locale.ROOT);
            if (holdsAll(id, words)) {
                byId.add(record);
            } else if (bySignature.size() < limit && holdsAll(id + " " + text(record), words)) {
                bySignature.add(record);
            }
        }
        byId.addAll(bySignature);
        return List.copyOf(byId.subList(0, Math.min(limit, byId.size())));
    }

    private static String text(ErrorRecord record) {
        String both = record.string(Field.SIGNATURE).orElse("") + " " + record.string(Field.SIGNATURE_ZH).orElse("");
        return both.toLowerCase(Locale.ROOT);
    }

    private static boolean holdsAll(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
