package dev.errata.graph;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the links of a record.
public final class Links {
    /// An edge of another record that names this one, until it is found to be the mirror of an edge here.
    private record Incoming(ErrorRecord source, Edge edge) {
        private String id() {
            return source.id().orElse(source.path());
        }
    }

    private Links() {}

    /// The links of a record in the order of their kinds: those that it has an edge for, in the order of its text, then those that
    /// only other records know of, by their ids. An edge of the other record is the mirror of one edge at most.
    public static List<Link> of(RecordSet records, EdgeIndex index, ErrorRecord record) {
        List<Incoming> incoming = incoming(records, index, record);
        List<Link> links = new ArrayList<>();
        for (Edge edge : Edge.of(record)) {
            Optional<Incoming> mirror = incoming.stream().filter(candidate -> mirrors(candidate, edge)).findFirst();
            mirror.ifPresent(incoming::remove);
            Optional<ErrorRecord> other = mirror.map(Incoming::source)
                    .or(() -> records.withId(edge.target()).stream().findFirst());
            links.add(new Link(edge.kind(), edge.target(), other, Optional.of(edge), mirror.map(Incoming::edge)));
        }
        incoming.stream().sorted(Comparator.comparing(Incoming::id)).map(left -> new Link(left.edge().kind().mirror(),
                left.id(), Optional.of(left.source()), Optional.empty(), Optional.of(left.edge()))).forEach(links::add);
        links.sort(Comparator.comparing(Link::kind));
        return List.copyOf(links);
    }

    private static boolean mirrors(Incoming candidate, Edge edge) {
        return candidate.edge().kind() == edge.kind().mirror()
                && candidate.source().id().equals(Optional.of(edge.target()));
    }

    private static List<Incoming> incoming(RecordSet records, EdgeIndex index, ErrorRecord record) {
        List<Incoming> incoming = new ArrayList<>();
        String id = record.id().filter(text -> !text.isEmpty()).orElse("");
        for (String path : id.isEmpty() ? List.<String>of() : index.naming(id)) {
            records.at(path).filter(source -> !path.equals(record.path())).ifPresent(source -> Edge.of(source).stream()
                    .filter(edge -> edge.target().equals(id)).map(edge -> new Incoming(source, edge))
                    .forEach(incoming::add));
        }
        return incoming;
    }
}
