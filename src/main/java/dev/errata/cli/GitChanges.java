package dev.errata.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Asks git which files of a folder have changed.
final class GitChanges {
    private GitChanges() {}

    /// The files below the folder that differ from a revision, relative to the folder with `/`; new ones that git does not know
    /// yet are among them.
    ///
    /// @throws CommandException where git is missing, the folder is in no repository, or the revision is not known
    static Set<String> since(String revision, Path folder) throws IOException, CommandException, InterruptedException {
        Set<String> changed = new TreeSet<>(
                run(folder, "diff", "--name-only", "-z", "--relative", "--no-ext-diff", "--end-of-options", revision,
                        "--"));
        changed.addAll(run(folder, "ls-files", "--others", "--exclude-standard", "-z"));
        return changed;
    }

    private static List<String> run(Path folder, String... words)
            throws IOException, CommandException, InterruptedException {
        // Of the settings of a foreign repository, this one runs a program of its own.
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString(), "-c", "core.fsmonitor=false"));
        command.addAll(List.of(words));
        Process git;
        try {
            git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException noGit) {
            throw new CommandException("cli.validate.no-git");
        }
        git.getOutputStream().close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        git.getInputStream().transferTo(out);
        if (git.waitFor() != 0) {
            throw new CommandException("cli.validate.git-refuses", words[words.length - 2]);
        }
        return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("\0")).filter(name -> !name.isEmpty()).toList();
    }
}
