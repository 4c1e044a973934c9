package dev.errata.ui.app;

import dev.errata.json.JsonPointer;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.RecordShape;
import dev.errata.search.FuzzyHit;
import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Marked;
import dev.errata.ui.fx.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds the fields of the record that is looked at by a few letters of their name in either language, or of their JSON key. Best
/// matches first.
final class FieldSearch {
    private static final int MOST = 12;

    private final CurationSession session;
    private final Localization localization;
    private final Consumer<JsonPointer> go;
    private final Messages english = new Messages(Language.ENGLISH);
    private final Messages chinese = new Messages(Language.CHINESE);

    /// @param go leads to the field
    FieldSearch(CurationSession session, Localization localization, Consumer<JsonPointer> go) {
        this.session = session;
        this.localization = localization;
        this.go = go;
    }

    /// None for nothing typed: who looks around wants commands.
    List<FoundField> find(FuzzyText typed) {
        Optional<RecordShape> shape = session.currentRecord().filter(record -> record.text().isWellFormed())
                .map(ErrorRecord::shape);
        if (typed.isEmpty() || shape.isEmpty()) {
            return List.of();
        }
        return Field.all().stream().filter(field -> field.kind() != FieldKind.GROUP)
                .flatMap(field -> shape.get().pointer(field).stream().flatMap(at -> fit(field, at, typed)))
                .sorted(Comparator.comparingInt(FoundField::score).reversed()).limit(MOST).toList();
    }

    private Stream<FoundField> fit(Field field, JsonPointer at, FuzzyText typed) {
        String label = localization.now(field.labelKey());
        String foreign = (localization.language() == Language.ENGLISH ? chinese : english).text(field.labelKey());
        String before = localization.now("app.search.field", "");
        return typed.inAny(List.of(label, foreign, field.jsonName(), before)).stream().map(hits -> {
            boolean byForeign = !hits.get(1).marks().isEmpty();
            Marked detail = new Marked(byForeign ? foreign : field.jsonName(), hits.get(byForeign ? 1 : 2).marks());
            List<FuzzyHit.Mark> marks = hits.getFirst().marks().stream()
                    .map(mark -> new FuzzyHit.Mark(mark.start() + before.length(), mark.end() + before.length()))
                    .toList();
            return new FoundField(new Suggestion(new Marked(localization.now("app.search.field", label), marks), detail,
                    Optional.empty(), Optional.empty(), Optional.empty(), () -> go.accept(at)),
                    hits.getFirst().score());
        });
    }
}
