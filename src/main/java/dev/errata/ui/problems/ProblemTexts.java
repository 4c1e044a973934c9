package dev.errata.ui.problems;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordShape;
import dev.errata.ui.control.FindingTexts;
import dev.errata.ui.control.PlaceNames;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rows of the list of problems say.
final class ProblemTexts {
    private static final String BETWEEN = " · ";

    private final CurationSession session;
    private final Localization localization;
    private final FindingTexts texts;
    private final PlaceNames places;

    ProblemTexts(CurationSession session, Localization localization) {
        this.session = session;
        this.localization = localization;
        this.texts = new FindingTexts(localization);
        this.places = new PlaceNames(localization);
    }

    FindingTexts findings() {
        return texts;
    }

    /// What the problems of a section have in common.
    String head(Grouping grouping, String key) {
        return switch (grouping) {
            case RULE -> texts.title(key);
            case RECORD -> session.records().at(key).map(this::signature).filter(text -> !text.isBlank())
                    .orElseGet(() -> id(key));
            case DOMAIN -> key.isEmpty() ? localization.now("problems.no-domain") : key;
        };
    }

    /// More about that; may be empty.
    String underHead(Grouping grouping, String key) {
        return switch (grouping) {
            case RULE -> key;
            case RECORD -> id(key);
            case DOMAIN -> "";
        };
    }

    private String id(String path) {
        return session.records().at(path).flatMap(ErrorRecord::id).orElse(path);
    }

    String signature(ErrorRecord record) {
        return record.string(Field.SIGNATURE).orElse("");
    }

    /// What is wrong; in other groupings than that by rule its name comes first. Where all of a rule say the same, and their head has
    /// said it, it is the signature of the record.
    String item(Grouping grouping, ProblemSection section, Finding finding) {
        String message = texts.message(finding);
        if (grouping != Grouping.RULE) {
            return texts.title(finding.rule());
        }
        boolean alike = section.findings().size() > 1 && message.equals(texts.message(section.findings().getFirst()))
                && message.equals(texts.message(section.findings().getLast()));
        return alike
                ? session.records().at(finding.file()).map(this::signature).filter(text -> !text.isBlank())
                        .orElse(message)
                : message;
    }

    /// Where that is, and what is wrong where the first line does not say it.
    String underItem(Grouping grouping, Finding finding) {
        String place = place(finding);
        String message = texts.message(finding);
        return (switch (grouping) {
            case RULE -> Stream.of(name(finding), place);
            case RECORD -> Stream.of(place, message);
            case DOMAIN -> Stream.of(name(finding), place, message);
        }).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /// The field, or line and column of a file that has none.
    String place(Finding finding) {
        Optional<ErrorRecord> record = session.records().at(finding.file());
        boolean readable = record.filter(found -> found.text().isWellFormed()).isPresent();
        return readable || record.isEmpty()
                ? places.of(record.map(ErrorRecord::shape).orElse(RecordShape.FLAT), finding.pointer())
                : localization.now("problems.line", finding.line(), finding.column());
    }

    /// The id of the record, or the path of the file that says none.
    static String name(Finding finding) {
        return finding.record().orElse(finding.file());
    }
}
