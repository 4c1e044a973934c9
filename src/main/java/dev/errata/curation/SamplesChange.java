package dev.errata.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a change did to the samples of a folder.
public record SamplesChange(Samples before, Samples after) {

    public SamplesChange {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /// `now` without the lines that the change brought and with those that it took away, byte by byte; what else has changed since
    /// stays.
    public Samples takenBackFrom(Samples now) {
        List<String> lines = now.text().lines().toList();
        List<String> left = without(lines, missing(after, before));
        left.addAll(missing(before, after));
        return Samples.ofLines(left);
    }

    /// The ids of the records whose samples are others than before.
    public Set<String> records() {
        return Stream.of(without(before.all(), after.all()), without(after.all(), before.all())).flatMap(List::stream)
                .map(Sample::record).collect(Collectors.toSet());
    }

    private static List<String> missing(Samples from, Samples in) {
        return without(from.text().lines().toList(), in.text().lines().toList());
    }

    /// What of `all` is not among `others`; what is there twice has to be there twice.
    private static <T> List<T> without(List<T> all, List<T> others) {
        List<T> left = new ArrayList<>(all);
        Map<T, Long> counts = others.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        left.removeIf(one -> counts.merge(one, -1L, Long::sum) >= 0);
        return left;
    }
}
