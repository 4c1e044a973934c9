package dev.errata.cli;

import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `screenshot`: a picture of the window, made without a display.
final class ScreenshotCommand implements Command {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");
    private static final Pattern SCALE = Pattern.compile("[1-4]");
    private static final List<String> THEMES = List.of("light", "dark");

    @Override
    public Usage usage() {
        return new Usage("screenshot").folder().requiredOption("--out", "PNG").option("--size", "WxH")
                .option("--scale", "N").option("--screen", "NAME").choice("--theme", THEMES).option("--record", "ID")
                .option("--log", "FILE");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException, InterruptedException {
        ScreenshotTheme theme = ScreenshotTheme.valueOf(call.choice("--theme", THEMES).toUpperCase(Locale.ROOT));
        int scale = scale(call.option("--scale"));
        int[] size = size(call.option("--size"), scale);
        Path out = call.path(call.option("--out").orElseThrow());
        if (!isPlaceForAFile(out)) {
            throw new CommandException("cli.screenshot.no-place", call.option("--out").orElseThrow());
        }
        Workspace workspace = new RecordsFolder(call).open(call.positionals().stream().findFirst());
        Optional<String> record = call.option("--record");
        if (record.isPresent()) {
            RecordLookup.find(workspace.records(), record.get());
        }
        Optional<String> screen = call.option("--screen");
        List<Path> logs = new ArrayList<>();
        if (call.option("--log").isPresent()) {
            logs.add(call.path(call.option("--log").get()));
        }
        try {
            call.desktop().get().screenshot(new ScreenshotRequest(workspace.folder(), out, size[0], size[1], scale,
                    screen, theme, call.messages().language(), record, logs));
        } catch (IllegalArgumentException e) {
            throw new CommandException("cli.screenshot.no-screen", screen.orElse(""));
        }
        return Outcome.FINE;
    }

    private static boolean isPlaceForAFile(Path out) {
        Path folder = out.toAbsolutePath().normalize().getParent();
        return folder != null && Files.isDirectory(folder) && !Files.isDirectory(out);
    }

    private static int scale(Optional<String> given) throws UsageException {
        String word = given.orElse("1");
        if (!SCALE.matcher(word).matches()) {
            throw new UsageException("cli.screenshot.no-scale", word);
        }
        return Integer.parseInt(word);
    }

    private static int[] size(Optional<String> given, int scale) throws UsageException {
        String word = given.orElse(ScreenshotRequest.USUAL_WIDTH + "x" + ScreenshotRequest.USUAL_HEIGHT);
        Matcher matcher = SIZE.matcher(word);
        if (matcher.matches()) {
            int width = Integer.parseInt(matcher.group(1));
            int height = Integer.parseInt(matcher.group(2));
            if (ScreenshotRequest.isPossible(width, height, scale)) {
                return new int[]{width, height};
            }
        }
        throw new UsageException("cli.screenshot.no-size", word,
                Integer.toString(ScreenshotRequest.SMALLEST), Integer.toString(ScreenshotRequest.LARGEST / scale));
    }
}
