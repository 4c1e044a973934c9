package dev.errata.ui.browse;

import dev.errata.curation.Severity;
import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.search.Facet;
import dev.errata.search.Held;
import dev.errata.search.IndexedRecord;
import dev.errata.search.RecordSummary;
import dev.errata.search.Scope;
import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.search.Standing;
import dev.errata.ui.control.RatioText;
import dev.errata.ui.fx.Localization;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What list, table and facets say, in the language of the moment.
final class RowTexts {
    private final Localization localization;

    RowTexts(Localization localization) {
        this.localization = localization;
    }

    /// The signature, or why there is none.
    String title(IndexedRecord row) {
        RecordSummary summary = row.summary();
        return switch (summary.content()) {
            case NO_JSON -> localization.now("browse.row.no-json");
            case OTHER_JSON -> localization.now("browse.row.other-json");
            case OBJECT -> summary.signature().map(RowTexts::oneLine)
                    .orElseGet(() -> localization.now("browse.row.no-signature"));
        };
    }

    /// The id; the path where there is none or it names another file.
    String name(IndexedRecord row) {
        return row.summary().content() == RecordSummary.Content.OBJECT
                ? Printable.line(row.name())
                : Printable.line(row.path());
    }

    String tier(IndexedRecord row) {
        return Printable.inPlace(row.summary().tier().map(this::tier).orElse(""));
    }

    private String tier(String word) {
        return choice(Field.VERIFICATION_TIER, word);
    }

    String choice(Field field, String word) {
        String key = "field.choice." + field.key() + "." + word;
        return localization.messages().getValue().has(key) ? localization.now(key) : word;
    }

    /// `3 errors, 1 hint`; that nothing was found where nothing was, or that the rules have not spoken yet.
    String findings(Standing standing, Checks checks) {
        String found = Stream.of(Severity.values()).filter(severity -> standing.count(severity) > 0)
                .map(severity -> localization.now("browse.findings." + severity.word(), standing.count(severity)))
                .collect(Collectors.joining(localization.now("browse.join")));
        return !found.isEmpty()
                ? found
                : localization.now(checks == Checks.DONE ? "browse.findings.none" : "browse.findings.awaited");
    }

    /// Why a row stays where it is.
    String held(Held.Why why) {
        return localization.now(switch (why) {
            case NO_MATCH -> "browse.held.no-match";
            case OUT_OF_ORDER -> "browse.held.out-of-order";
        });
    }

    /// All that the row shows, read aloud.
    String spoken(IndexedRecord row, Checks checks, Optional<Held> held) {
        return Stream.of(Optional.of(title(row)), Optional.of(name(row)), Optional.of(findings(row.standing(), checks)),
                Optional.of(localization.now("browse.row.confidence", RatioText.of(row.summary().confidence()))),
                Optional.of(tier(row)),
                Optional.of(row.standing().saving()).filter(Standing.Saving.UNSAVED::equals)
                        .map(_ -> localization.now("browse.row.unsaved")),
                held.map(found -> held(found.why()))).flatMap(Optional::stream).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(localization.now("browse.join")));
    }

    String facet(Facet facet) {
        return localization.now(switch (facet) {
            case DOMAIN -> Field.DOMAIN.labelKey();
            case CATEGORY -> Field.CATEGORY.labelKey();
            case TIER -> Field.VERIFICATION_TIER.labelKey();
            case RESOLVABLE -> Field.RESOLVABLE.labelKey();
            case TAGS -> Field.TAGS.labelKey();
            case LOCALE -> Field.LOCALE.labelKey();
            case SEVERITY -> "browse.facet.severity";
            case CHINESE -> "browse.facet.chinese";
            case FRESHNESS -> "search.name.freshness";
            case RULE -> "search.name.rule";
            case SAMPLES -> "search.name.samples";
        });
    }

    String value(Facet facet, String value) {
        if (value.equals(Facet.NONE)) {
            return localization.now(facet == Facet.SAMPLES ? "browse.value.no-samples" : "browse.value.none");
        }
        return switch (facet) {
            case DOMAIN, CATEGORY, TAGS, LOCALE, RULE -> value;
            case TIER -> tier(value);
            case RESOLVABLE -> choice(Field.RESOLVABLE, value);
            case SEVERITY, CHINESE, FRESHNESS, SAMPLES -> {
                String key = "browse.value." + value;
                yield localization.messages().getValue().has(key) ? localization.now(key) : value;
            }
        };
    }

    String scope(Scope scope) {
        return localization.now("browse.scope." + scope.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String sortKey(SortKey key) {
        return localization.now(Column.of(key).map(Column::labelKey).orElse("browse.sort.relevance"));
    }

    /// `Severity ↓, Id ↑`.
    String wholeOrder(SortOrder order) {
        return order.parts().stream().map(this::order).collect(Collectors.joining(localization.now("browse.join")));
    }

    /// `Severity ↓`.
    String order(SortOrder order) {
        return sortKey(order.key()) + (order.direction() == SortOrder.Direction.ASCENDING ? " ↑" : " ↓");
    }

    static String oneLine(String text) {
        return Printable.line(text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " ⏎ "));
    }
}
