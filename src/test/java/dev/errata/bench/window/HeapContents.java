package dev.errata.bench.window;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/// What is reachable in the heap, by class: what the virtual machine's own histogram says after a full collection. The collector
/// moves all objects together only every fourth time; what it leaves unmoved in between stands in the histogram as filler, and is
/// not counted.
///
/// @param bytesByClass as the virtual machine writes their names, `[B` for bytes
record HeapContents(Map<String, Long> bytesByClass) {
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";
    private static final String FILLER = "jdk.internal.vm.Filler";
    private static final int ROWS = 15;
    private static final double MIB = 1 << 20;

    HeapContents {
        bytesByClass = Map.copyOf(bytesByClass);
    }

    /// Collects all garbage and looks at what is left.
    static HeapContents now() {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            return parse((String) server.invoke(new ObjectName(COMMANDS), "gcClassHistogram",
                    new Object[]{new String[0]}, new String[]{String[].class.getName()}));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads rows such as `   1:        523012       41840960  java.lang.String (java.base@25)`.
    private static HeapContents parse(String histogram) {
        Map<String, Long> bytes = new HashMap<>();
        histogram.lines().map(line -> line.strip().split("\\s+")).filter(words -> words.length >= 4
                && words[0].endsWith(":") && !words[3].contains(FILLER))
                .forEach(words -> bytes.merge(words[3], Long.parseLong(words[2]), Long::sum));
        return new HeapContents(bytes);
    }

    /// All of it, in MiB.
    double mib() {
        return bytesByClass.values().stream().mapToLong(Long::longValue).sum() / MIB;
    }

    /// The classes that take most more than they did `then`, a row for each.
    List<String> growthSince(HeapContents then) {
        return bytesByClass.keySet().stream()
                .sorted(Comparator.<String>comparingLong(name -> grown(name, then)).reversed()).limit(ROWS)
                .map(name -> String.format(Locale.ROOT, "%8.3f MiB  %s", grown(name, then) / MIB, name)).toList();
    }

    private long grown(String name, HeapContents then) {
        return bytesByClass.getOrDefault(name, 0L) - then.bytesByClass.getOrDefault(name, 0L);
    }
}
