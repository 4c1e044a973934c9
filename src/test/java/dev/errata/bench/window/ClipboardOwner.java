package dev.errata.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;

/// Another program from whose window a text was copied: it has the clipboard until its standard input ends, as a system without a
/// clipboard manager asks for. A program that pastes what it has copied itself pays for both ends.
public final class ClipboardOwner extends Application {
    private static final String READY = "copied";

    /// @param arguments the file whose text is copied
    public static void main(String[] arguments) {
        launch(ClipboardOwner.class, arguments);
    }

    /// Starts the program, and waits until it has copied the text of the file. Ends with this one, at the latest.
    static Process copy(Path file) throws IOException {
        Process owner = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "dev.errata.bench.window.ClipboardOwner$Start", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!READY.equals(owner.inputReader().readLine())) {
            throw new IOException("nothing was copied");
        }
        return owner;
    }

    @Override
    public void start(Stage stage) throws IOException {
        Platform.setImplicitExit(false);
        String text = Files.readString(Path.of(getParameters().getRaw().getFirst()));
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        System.out.println(READY);
        Thread.ofPlatform().start(ClipboardOwner::waitForEnd);
    }

    private static void waitForEnd() {
        try {
            while (System.in.read() >= 0) {
                // There is nothing to do until the program that has started this one ends, and its pipe with it.
            }
        } catch (IOException broken) {
            // The same end.
        }
        Platform.exit();
    }

    /// The way in, as Java refuses to start a subclass of [Application] from the class path.
    static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            ClipboardOwner.main(arguments);
        }
    }
}
