package dev.errata.exchange;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One page with all records that needs no other file. It follows the reader's light or dark, and prints. A script of its own finds
/// records; without scripts all else is there. Its policy lets nothing else run or load, whatever a record holds.
record HtmlLayout(List<PageText> pages) implements Layout {

    @Override
    public void write(List<ErrorRecord> records, ExportSink sink) throws IOException {
        String title = heading("exchange.page.title");
        String language = pages.getFirst().prose() == RecordMarkdown.Prose.CHINESE ? "zh" : "en";
        String script = resource("page.js");
        sink.text("<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                + "script-src 'sha256-" + hash(script) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<style>\n" + resource("page.css") + "</style>\n</head>\n<body>\n<header><h1>" + title
                + "</h1><p>"
                + pages.stream().map(page -> count(records.size()) + " " + RecordPage.escaped(page.words().apply(
                        records.size() == 1 ? "exchange.page.record" : "exchange.page.records")))
                        .collect(Collectors.joining(" · "))
                + "</p></header>\n<search hidden><input id=\"find\" type=\"search\" autocomplete=\"off\" placeholder=\""
                + heading("exchange.page.find") + "\" aria-label=\"" + heading("exchange.page.find")
                + "\"> <span id=\"count\" class=\"quiet\" role=\"status\">" + count(records.size())
                + "</span></search>\n");
        contents(records, sink);
        sink.text("<main>\n");
        Set<String> ids = new HashSet<>();
        records.forEach(record -> record.id().ifPresent(ids::add));
        RecordPage page = new RecordPage(pages, ids);
        for (ErrorRecord record : records) {
            sink.text(page.of(record));
            sink.next();
        }
        sink.text("<p id=\"nothing\" hidden>" + heading("exchange.page.nothing") + "</p>\n</main>\n<script>" + script
                + "</script>\n</body>\n</html>\n");
    }

    private static String count(int records) {
        return String.format(Locale.ROOT, "%,d", records);
    }

    /// What a policy names a script by.
    private static String hash(String script) {
        return Base64.getEncoder().encodeToString(WrittenFile.digest().digest(script.getBytes(StandardCharsets.UTF_8)));
    }

    /// The records by domain, to go to.
    private void contents(List<ErrorRecord> records, ExportSink sink) throws IOException {
        Map<String, List<ErrorRecord>> domains = new TreeMap<>();
        records.forEach(record -> domains.computeIfAbsent(record.string(Field.DOMAIN).orElse("–"),
                _ -> new ArrayList<>()).add(record));
        sink.text("<nav aria-label=\"" + heading("exchange.page.contents") + "\">\n");
        for (Map.Entry<String, List<ErrorRecord>> domain : domains.entrySet()) {
            sink.text("<details><summary>" + RecordPage.escaped(domain.getKey()) + " <span class=\"quiet\">"
                    + domain.getValue().size() + "</span></summary><ul>\n");
            for (ErrorRecord record : domain.getValue()) {
                sink.text("<li><a href=\"#" + RecordPage.escaped(record.id().orElse(record.path())) + "\">"
                        + RecordPage.escaped(pages.getFirst().prose().text(record, Field.SIGNATURE)
                                .orElse(record.path()))
                        + "</a></li>\n");
            }
            sink.text("</ul></details>\n");
        }
        sink.text("</nav>\n");
    }

    private String heading(String key) {
        return pages.stream().map(page -> RecordPage.escaped(page.words().apply(key))).distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlLayout.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
