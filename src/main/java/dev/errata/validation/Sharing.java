package dev.errata.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Lets findings share what is equal in them: places, message keys and arguments, of which a large folder has a few thousand
/// different ones in a million findings. May be used by several threads.
final class Sharing {
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /// Equal findings, which hold what is known already.
    List<Finding> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Finding of(Finding finding) {
        return new Finding(finding.file(), finding.record(), finding.rule(), finding.severity(),
                one(finding.pointer()), finding.line(), finding.column(), one(finding.messageKey()),
                one(finding.arguments()), finding.fixing());
    }

    /// The one that stands for all that are equal to `value`.
    @SuppressWarnings("unchecked") // equal values of these final classes have the same class
    private <T> T one(T value) {
        Object before = known.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
