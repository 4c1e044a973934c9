package dev.errata.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the records that may match a text, by the rarest gram of each branch of their patterns and then by all that the
/// branch needs. Immutable once made; shared by the threads of a scan.
final class GramFilter {
    private final List<ScannedRecord> records;
    private final PackedBranches branches;
    private final int[] owners;
    private final GramTable[] tables = new GramTable[GramTable.LONGEST + 1];
    private final GramSieve sieve;
    private final int[] unkeyed;

    GramFilter(PatternSet set, GramCosts costs) {
        this.records = set.records();
        List<Branch> all = new ArrayList<>();
        List<Optional<GramKey>> keys = new ArrayList<>();
        List<Integer> owned = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        List<List<Optional<GramKey>>> found = records.parallelStream()
                .map(record -> record.branches().stream().map(branch -> GramKey.of(branch, costs)).toList()).toList();
        for (int record = 0; record < records.size(); record++) {
            all.addAll(records.get(record).branches());
            for (Optional<GramKey> key : found.get(record)) {
                if (key.isEmpty()) {
                    without.add(keys.size());
                }
                keys.add(key);
                owned.add(record);
            }
        }
        this.branches = new PackedBranches(all, keys);
        this.owners = owned.stream().mapToInt(Integer::intValue).toArray();
        this.unkeyed = without.stream().mapToInt(Integer::intValue).toArray();
        this.sieve = new GramSieve(keys);
        for (int length = GramTable.SHORTEST; length <= GramTable.LONGEST; length++) {
            tables[length] = new GramTable(length, keys);
        }
    }

    ScannedRecord record(int index) {
        return records.get(index);
    }

    int records() {
        return records.size();
    }

    int branchCount() {
        return owners.length;
    }

    PackedBranches branches() {
        return branches;
    }

    /// The record that a branch belongs to.
    int owner(int branch) {
        return owners[branch];
    }

    GramSieve sieve() {
        return sieve;
    }

    GramTable table(int length) {
        return tables[length];
    }

    /// The branches that no gram stands for.
    int[] unkeyed() {
        return unkeyed;
    }
}
