package dev.errata.graph;

import dev.errata.record.Field;
import java.util.Arrays;
import java.util.Optional;

/// How one error is tied to another.
public enum EdgeKind {
    LEADS_TO(Field.LEADS_TO, Field.LEADS_TO_ERROR_ID, Optional.of(Field.LEADS_TO_PROBABILITY),
            Field.LEADS_TO_CONDITION), PRECEDED_BY(Field.PRECEDED_BY, Field.PRECEDED_BY_ERROR_ID,
                    Optional.of(Field.PRECEDED_BY_PROBABILITY), Field.PRECEDED_BY_CONDITION), CONFUSED_WITH(
                            Field.CONFUSED_WITH, Field.CONFUSED_WITH_ERROR_ID, Optional.empty(),
                            Field.CONFUSED_WITH_DISTINCTION);

    private final Field list;
    private final Field target;
    @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum constant
    private final Optional<Field> probability;
    private final Field words;

    EdgeKind(Field list, Field target, Optional<Field> probability, Field words) {
        this.list = list;
        this.target = target;
        this.probability = probability;
        this.words = words;
    }

    /// The kind whose edges stand in this list.
    public static Optional<EdgeKind> in(Field list) {
        return Arrays.stream(values()).filter(kind -> kind.list == list).findFirst();
    }

    /// The list that holds the edges of this kind.
    public Field list() {
        return list;
    }

    /// The member that names the other record.
    public Field target() {
        return target;
    }

    /// The member that says how often; edges of confusion have none.
    public Optional<Field> probability() {
        return probability;
    }

    /// The member that says in words when, or how to tell the two apart.
    public Field words() {
        return words;
    }

    /// What the same tie is called in the other record.
    public EdgeKind mirror() {
        return switch (this) {
            case LEADS_TO -> PRECEDED_BY;
            case PRECEDED_BY -> LEADS_TO;
            case CONFUSED_WITH -> CONFUSED_WITH;
        };
    }
}
