package dev.errata.graph;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// Which records name which id in their edges. A value: after a change of some records another one is made that shares all the
/// rest, so that it costs the same in a folder of any size.
public final class EdgeIndex {
    private static final EdgeIndex EMPTY = new EdgeIndex(HashTreePMap.empty(), HashTreePMap.empty());

    /// Paths by the id that is named there.
    private final PMap<String, PSet<String>> naming;

    /// What each path was filed under, so that it can be found again when its text has changed.
    private final PMap<String, PSet<String>> named;

    private EdgeIndex(PMap<String, PSet<String>> naming, PMap<String, PSet<String>> named) {
        this.naming = naming;
        this.named = named;
    }

    /// The index of these records, each of which is read.
    public static EdgeIndex of(RecordSet records, Cancellation cancellation) {
        return EMPTY.after(records, records.paths(), cancellation);
    }

    /// The index after the records at these paths have changed, come or gone.
    public EdgeIndex after(RecordSet records, Collection<String> changed, Cancellation cancellation) {
        EdgeIndex index = this;
        for (String path : changed) {
            cancellation.check();
            index = index.after(path, records.at(path));
        }
        return index;
    }

    private EdgeIndex after(String path, Optional<ErrorRecord> record) {
        Set<String> before = named.getOrDefault(path, HashTreePSet.empty());
        Set<String> now = new HashSet<>();
        record.ifPresent(present -> Edge.of(present).forEach(edge -> now.add(edge.target())));
        if (before.equals(now)) {
            return this;
        }
        PMap<String, PSet<String>> map = naming;
        for (String id : before) {
            PSet<String> left = map.getOrDefault(id, HashTreePSet.empty()).minus(path);
            map = left.isEmpty() ? map.minus(id) : map.plus(id, left);
        }
        for (String id : now) {
            map = map.plus(id, map.getOrDefault(id, HashTreePSet.empty()).plus(path));
        }
        return new EdgeIndex(map, now.isEmpty() ? named.minus(path) : named.plus(path, HashTreePSet.from(now)));
    }

    /// The paths of the records that have an edge to this id, in order.
    public List<String> naming(String id) {
        return naming.getOrDefault(id, HashTreePSet.empty()).stream().sorted().toList();
    }
}
