package dev.errata.cli;

import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `open`: the window. Where there is no display, a picture of it and what to go on with instead.
final class OpenCommand implements Command {
    private static final Pattern PLAIN = Pattern.compile("[\\w./,:@+-]+", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Usage usage() {
        return new Usage("open").folder();
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        Optional<String> named = call.positionals().stream().findFirst();
        if (!call.surroundings().hasDisplay()) {
            return withoutDisplay(call, named);
        }
        if (named.isEmpty() && !Files.isDirectory(call.path(RecordsFolder.USUAL))) {
            call.desktop().get().open(Optional.empty());
            return Outcome.FINE;
        }
        call.desktop().get().open(Optional.of(new RecordsFolder(call).existing(named.orElse(RecordsFolder.USUAL))));
        return Outcome.FINE;
    }

    /// The folder that the words name, or the usual one, if it is there.
    static Optional<Path> folder(List<String> named, Path current) {
        try {
            return Optional.of(current.resolve(named.isEmpty() ? RecordsFolder.USUAL : named.getFirst()))
                    .filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Outcome withoutDisplay(Call call, Optional<String> named)
            throws IOException, CommandException, InterruptedException {
        Workspace workspace = new RecordsFolder(call).open(named);
        call.notes().warn("cli.open.no-display");
        Path picture = Files.createTempFile("errata-", ".png");
        try {
            call.desktop().get().screenshot(new ScreenshotRequest(workspace.folder(), picture,
                    ScreenshotRequest.USUAL_WIDTH, ScreenshotRequest.USUAL_HEIGHT, 1, Optional.empty(),
                    ScreenshotTheme.LIGHT, call.messages().language(), Optional.empty(), List.of()));
            call.answer().line(picture.toString());
            call.answer().flush();
        } catch (IOException e) {
            Files.deleteIfExists(picture);
            call.notes().warn("cli.open.no-picture", String.valueOf(e.getMessage()));
        }
        Judgement.of(workspace, call).summarise(call.notes());
        String folder = quoted(named.orElse(RecordsFolder.USUAL));
        for (String next : new String[]{"validate " + folder, "stats " + folder,
                "export " + folder + " --format json --out FILE",
                "screenshot " + folder + " --out FILE.png", "--help"}) {
            call.notes().tell("cli.open.next", next);
        }
        return Outcome.FINE;
    }

    /// As a shell takes it for one word.
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
