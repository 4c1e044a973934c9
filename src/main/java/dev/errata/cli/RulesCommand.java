package dev.errata.cli;

import dev.errata.message.Messages;
import dev.errata.validation.Fixing;
import dev.errata.validation.Rule;
import java.io.IOException;
import java.util.Optional;

/// `rules`: the catalogue, or all about one rule.
final class RulesCommand implements Command {

    @Override
    public Usage usage() {
        return new Usage("rules").optionalWord("ID");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        Optional<String> id = call.positionals().stream().findFirst();
        if (id.isPresent()) {
            Rule rule = call.rules().get().find(id.get())
                    .orElseThrow(() -> new CommandException("cli.rules.unknown", id.get()));
            call.answer().text(new RulePage(rule, call.messages()).text());
            return Outcome.FINE;
        }
        for (Rule rule : call.rules().get().all()) {
            call.answer().line(row(rule, call.messages()));
        }
        return Outcome.FINE;
    }

    private static String row(Rule rule, Messages messages) {
        return "%-26s %-8s %-6s %s".formatted(rule.id(), rule.severity().word(),
                rule.fixing() == Fixing.NONE ? "–" : messages.text(key(rule.fixing())),
                messages.text("rule." + rule.id() + ".title"));
    }

    private static String key(Fixing fixing) {
        return fixing == Fixing.SAFE ? "cli.rules.safe" : "cli.rules.fix";
    }
}
