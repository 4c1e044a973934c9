package dev.errata.validation.rule;

import dev.errata.validation.RuleCatalogue;
import java.util.List;

/// The catalogue: one row a rule, in the order in which people read them.
public final class Rules {
    private Rules() {}

    /// Every rule there is.
    public static RuleCatalogue catalogue() {
        return new RuleCatalogue(List.of(
                new JsonSyntaxRule(),
                new JsonEncodingRule(),
                new JsonDuplicateKeyRule(),
                new JsonLimitsRule(),
                new JsonBomRule(),
                new SchemaMissingFieldRule(),
                new SchemaTypeRule(),
                new SchemaRangeRule(),
                new SchemaEnumRule(),
                new SchemaFormatRule(),
                new SchemaUnknownFieldRule(),
                new IdFormatRule(),
                new IdPathRule(),
                new IdDuplicateRule(),
                new IdDomainRule(),
                new IdAliasClashRule(),
                new IdSlugUnlikeSignatureRule(),
                new RegexSyntaxRule(),
                new RegexMissesSignatureRule(),
                new TextEmptyRule(),
                new TextPlaceholderRule(),
                new TextRepeatsActionRule(),
                new TextDuplicateItemRule(),
                new TextContradictionRule(),
                new TextControlCharacterRule(),
                new TextWhitespaceRule(),
                new TextLanguageRule(),
                new TextReusedRule(),
                new RateAboveBestWorkaroundRule(),
                new RateResolvableRule(),
                new RateWeakDeadEndRule(),
                new RateNoWorkaroundRule(),
                new EvidenceConfidenceRule(),
                new EvidenceUnshownRule(),
                new EvidenceNoSourceRule(),
                new TierUnearnedRule(),
                new UrlSyntaxRule(),
                new UrlUnsafeRule(),
                new UrlInsecureRule(),
                new UrlRootRule(),
                new DateOrderRule(),
                new DateFutureRule(),
                new DateStaleRule(),
                new ZhMissingRule(),
                new ZhUntranslatedRule(),
                new ZhCountRule(),
                new ZhLostCodeRule(),
                new ZhLostNumberRule(),
                new ZhPunctuationRule(),
                new GraphDanglingRule(),
                new GraphSelfRule(),
                new GraphOneWayRule(),
                new GraphProbabilityRule(),
                new GraphDuplicateEdgeRule(),
                new VocabularyUnknownRule(),
                new VocabularyVariantRule()));
    }
}
