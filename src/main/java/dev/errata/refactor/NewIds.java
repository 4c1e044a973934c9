package dev.errata.refactor;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.refactor.IdVerdict.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which ids and files of a folder are taken, whatever their case: what is one file on one machine must not be two on another.
/// Made once for a folder, asked at every letter.
public final class NewIds {
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final int LONGEST_PART = 200;

    private final TreeMap<String, String> paths = new TreeMap<>();
    private final Map<String, Set<String>> pathsById = new HashMap<>();

    private NewIds(RecordSet records) {
        for (ErrorRecord record : records.records()) {
            paths.put(small(record.path()), record.path());
        }
        for (String id : records.ids()) {
            Set<String> holders = pathsById.computeIfAbsent(small(id), _ -> new TreeSet<>());
            records.withId(id).forEach(record -> holders.add(record.path()));
        }
    }

    /// The ids and files of this folder.
    public static NewIds of(RecordSet records) {
        return new NewIds(records);
    }

    /// Whether a new record of this shape may have the id.
    public IdVerdict forNew(String typed, RecordShape shape) {
        return check(typed, shape, Optional.empty());
    }

    /// Whether this record may have the id instead of its own.
    public IdVerdict forRename(String typed, ErrorRecord record) {
        return check(typed, record.shape(), Optional.of(record));
    }

    /// Why a file that is named as a part of an id may not be called so; empty where it may.
    public static Optional<IdVerdict.Refused> faultOfName(String name) {
        if (name.isEmpty()) {
            return Optional.of(new IdVerdict.Refused(Reason.EMPTY, ""));
        }
        return name.indexOf('/') >= 0
                ? Optional.of(new IdVerdict.Refused(Reason.MALFORMED, name))
                : malformed("name/" + name).map(fault -> fault.reason() == Reason.MALFORMED
                        ? new IdVerdict.Refused(Reason.MALFORMED, name)
                        : fault);
    }

    /// The wished id, or the first of `wish-2`, `wish-3` … that a new record of this shape may have.
    public RecordId freeLike(RecordId wish, RecordShape shape) {
        String environment = wish.environment().map(name -> "/" + name).orElse("");
        RecordId id = wish;
        for (int number = 2; !(forNew(id.text(), shape) instanceof IdVerdict.Free); number++) {
            id = new RecordId(wish.domain() + "/" + wish.slug() + "-" + number + environment);
        }
        return id;
    }

    private IdVerdict check(String typed, RecordShape shape, Optional<ErrorRecord> renamed) {
        String text = typed.strip();
        Optional<IdVerdict.Refused> malformed = malformed(text);
        if (malformed.isPresent()) {
            return malformed.get();
        }
        RecordId id = new RecordId(text);
        String path = renamed.map(record -> pathLike(record, id)).orElseGet(() -> shape.paths(id).getFirst());
        Optional<String> own = renamed.map(ErrorRecord::path);
        if (renamed.flatMap(ErrorRecord::id).equals(Optional.of(text)) && own.equals(Optional.of(path))) {
            return new IdVerdict.Refused(Reason.UNCHANGED, text);
        }
        return idTaken(id, own).or(() -> fileTaken(path, own)).or(() -> folderClash(path, own))
                .orElseGet(() -> new IdVerdict.Free(id, path));
    }

    private static Optional<IdVerdict.Refused> malformed(String text) {
        if (text.isEmpty()) {
            return Optional.of(new IdVerdict.Refused(Reason.EMPTY, ""));
        }
        List<String> parts = Arrays.asList(text.split("[/\\\\]", -1));
        Optional<String> dotted = parts.stream().filter(part -> part.startsWith(".")).findFirst();
        if (dotted.isPresent()) {
            return Optional.of(new IdVerdict.Refused(Reason.CLIMBS_OUT, dotted.get()));
        }
        if (RecordId.parse(text).isEmpty() || parts.stream().anyMatch(part -> part.length() > LONGEST_PART)) {
            return Optional.of(new IdVerdict.Refused(Reason.MALFORMED, text));
        }
        return parts.stream().filter(NewIds::isReserved).findFirst()
                .map(part -> new IdVerdict.Refused(Reason.RESERVED, part));
    }

    /// What Windows takes for a device, whatever comes behind the first dot, and what it would take the last dot from.
    private static boolean isReserved(String part) {
        String stem = part.split("\\.", -1)[0];
        return RESERVED.contains(stem) || stem.matches("(?:com|lpt)[0-9]") || part.endsWith(".");
    }

    /// The file that a record has under another id: of the ways that its shape knows, the one that its file was named by.
    static String pathLike(ErrorRecord record, RecordId id) {
        List<String> ways = record.shape().paths(id);
        int way = record.recordId().map(own -> record.shape().paths(own).indexOf(record.path())).orElse(0);
        return ways.get(Math.clamp(way, 0, ways.size() - 1));
    }

    private Optional<IdVerdict> idTaken(RecordId id, Optional<String> own) {
        return pathsById.getOrDefault(small(id.text()), Set.of()).stream()
                .filter(holder -> !own.equals(Optional.of(holder))).findFirst()
                .map(holder -> new IdVerdict.Refused(Reason.ID_TAKEN, holder));
    }

    private Optional<IdVerdict> fileTaken(String path, Optional<String> own) {
        return Optional.ofNullable(paths.get(small(path))).filter(there -> !own.equals(Optional.of(path)))
                .map(there -> new IdVerdict.Refused(there.equals(path) ? Reason.FILE_TAKEN : Reason.CASE_CLASH, there));
    }

    /// A file `a/b.json` is in the way of `a/b.json/c.json`, and the other way round.
    private Optional<IdVerdict> folderClash(String path, Optional<String> own) {
        String wanted = small(path);
        for (int slash = wanted.indexOf('/'); slash >= 0; slash = wanted.indexOf('/', slash + 1)) {
            String file = paths.get(wanted.substring(0, slash));
            if (file != null && !own.equals(Optional.of(file))) {
                return Optional.of(new IdVerdict.Refused(Reason.FOLDER_CLASH, file));
            }
        }
        return Optional.ofNullable(paths.ceilingEntry(wanted + "/"))
                .filter(below -> below.getKey().startsWith(wanted + "/"))
                .map(below -> new IdVerdict.Refused(Reason.FOLDER_CLASH, below.getValue()));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
