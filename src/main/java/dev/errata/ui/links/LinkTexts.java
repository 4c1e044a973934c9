package dev.errata.ui.links;

import dev.errata.graph.Edge;
import dev.errata.graph.Link;
import dev.errata.ui.control.RatioText;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/// The words for links, in the present language.
final class LinkTexts {
    private final Localization localization;

    LinkTexts(Localization localization) {
        this.localization = localization;
    }

    /// What the other record says of itself, or that there is none.
    String title(Link link) {
        if (link.other().isEmpty()) {
            return localization.now("links.unknown");
        }
        String signature = LinksViewModel.signature(link);
        return signature.isEmpty() ? localization.now("links.untitled") : signature;
    }

    /// The heading of the links of one kind.
    String heading(LinkRow row) {
        return localization.now("links.heading", localization.now(row.link().kind().list().labelKey()), row.ofKind());
    }

    /// Which record knows of the link.
    String side(Link link) {
        return localization.now("links.side." + switch (link.side()) {
            case BOTH -> "both";
            case HERE -> "here";
            case THERE -> "there";
        });
    }

    Tone tone(Link link) {
        return link.side() == Link.Side.BOTH ? Tone.PLAIN : Tone.WARNING;
    }

    /// The probability as a ratio from 0 to 1, where it is one.
    static OptionalDouble ratio(Edge edge) {
        try {
            double ratio = edge.probability().isEmpty() ? -1 : new BigDecimal(edge.probability()).doubleValue();
            return ratio >= 0 && ratio <= 1 ? OptionalDouble.of(ratio) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /// The probability as ratios are written; as it is written where it is none.
    static String probability(Edge edge) {
        OptionalDouble ratio = ratio(edge);
        return ratio.isPresent()
                ? RatioText.of(ratio)
                : edge.probability();
    }

    /// All that a row says, for those who hear it.
    String spoken(LinkRow row) {
        Link link = row.link();
        return String
                .join(", ", localization.now(link.kind().list().labelKey()), title(link), link.otherId(), side(link),
                        probability(link.edge()), link.edge().words())
                .replaceAll("(, )+$", "").replace(", , ", ", ");
    }
}
