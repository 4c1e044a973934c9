package dev.errata.cli;

import dev.errata.message.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The command line as a manual page, in the language of `man`.
final class ManualPage {
    private static final SequencedMap<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("check", "errata validate records --format github");
        EXAMPLES.put("fix", "errata fix records --dry-run");
        EXAMPLES.put("lookup", "errata lookup records --text \"OOM command not allowed\"");
        EXAMPLES.put("scan", "errata scan records --log app.log.gz");
    }

    private final ProgramUsage program;
    private final String version;
    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    /// @param version as `--version` says it
    ManualPage(ProgramUsage program, String version, Messages messages) {
        this.program = program;
        this.version = version;
        this.messages = messages;
    }

    /// The page; each line ends with LF.
    String text() {
        line(".TH ERRATA 1 \"\" %s %s".formatted(quoted(version), quoted(messages.text("cli.man.title"))));
        line(".nh");
        line(".ad l");
        section("name");
        line("errata \\- " + roff(messages.text("cli.man.summary")));
        section("synopsis");
        line(".B errata");
        line(roff("[open] [FOLDER]"));
        line(".br");
        line(".B errata");
        line("\\fI" + roff(messages.text("cli.man.command")) + "\\fR " + roff("…"));
        section("description");
        paragraphs(program.text());
        section("options");
        program.options().forEach(this::option);
        section("commands");
        program.commands().forEach(this::command);
        section("examples");
        EXAMPLES.forEach((key, words) -> entry("\\fB" + roff(words) + "\\fR", messages.text("cli.man.example." + key)));
        section("files");
        entry("\\fI" + roff("FOLDER/.errata/") + "\\fR", messages.text("cli.man.side-files"));
        return page.toString();
    }

    private void command(ProgramUsage command) {
        line(".SS " + quoted(command.name()));
        paragraphs(command.text());
        line(".PP");
        line(roff(command.synopsis()));
        command.words().forEach(word -> entry("\\fI" + roff(word.label()) + "\\fR", word.text()));
        command.options().stream().filter(option -> !program.options().contains(option)).forEach(this::option);
    }

    private void option(ProgramUsage.Option option) {
        String names = option.names().stream().map(name -> "\\fB" + roff(name) + "\\fR")
                .collect(Collectors.joining(", "));
        entry(option.takesValue() ? names + " \\fI" + roff(option.label()) + "\\fR" : names, option.text());
    }

    private void entry(String term, String text) {
        line(".TP");
        line(term);
        text.lines().forEach(said -> line(roff(said)));
    }

    private void paragraphs(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                line(".PP");
            }
            line(roff(lines.get(i)));
        }
    }

    private void section(String key) {
        line(".SH " + quoted(messages.text("cli.man." + key)));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + roff(text).replace("\"", "\\(dq") + "\"";
    }

    /// A backslash is an escape, a hyphen may be broken or set as a dash, and a line that begins with a dot or an apostrophe is an
    /// order.
    private static String roff(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
