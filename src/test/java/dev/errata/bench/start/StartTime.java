package dev.errata.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When a process said what, in milliseconds from its start.
///
/// @param moments the first time of each line
/// @param end     when the process was over
record StartTime(Map<String, Double> moments, double end) {
    static final String PAINTED = "painted";
    static final String USABLE = "usable";

    static StartTime of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Map<String, Double> moments = new HashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                moments.putIfAbsent(line, millisSince(start));
            }
        }
        process.waitFor();
        return new StartTime(moments, millisSince(start));
    }

    double at(String moment) {
        Double at = moments.get(moment);
        if (at == null) {
            throw new IllegalStateException("the process never said: " + moment);
        }
        return at;
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
