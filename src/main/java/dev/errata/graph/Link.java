package dev.errata.graph;

import dev.errata.record.ErrorRecord;
import java.util.Optional;

/// How a record is tied to another, seen from the record: by an edge of its own, by one of the other record, or by both, which
/// are then each other's mirror.
///
/// @param kind    what the tie is to the record that it is seen from
/// @param otherId the id of the other record; its path where it has none
/// @param other   the other record; empty where no record has the id
/// @param here    the edge in the record itself
/// @param there   the edge in the other record
public record Link(EdgeKind kind, String otherId, Optional<ErrorRecord> other, Optional<Edge> here,
        Optional<Edge> there) {

    /// Which of the two records knows of the tie.
    public enum Side {
        BOTH, HERE, THERE
    }

    public Link {
        if (here.isEmpty() && there.isEmpty()) {
            throw new IllegalArgumentException("a link without an edge");
        }
    }

    public Side side() {
        if (here.isEmpty()) {
            return Side.THERE;
        }
        return there.isPresent() ? Side.BOTH : Side.HERE;
    }

    /// The edge of the record itself, else that of the other.
    public Edge edge() {
        return here.or(this::there).orElseThrow();
    }
}
