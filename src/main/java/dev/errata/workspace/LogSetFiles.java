package dev.errata.workspace;

import dev.errata.curation.LogSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The files that a set of logs names, as they are now. What a set names comes with the folder, from whoever wrote it: links are
/// not followed, what is no plain file is not opened, and a search for files ends.
///
/// @param files   each once, in the order of their paths
/// @param refused what the set names and cannot be read, with the reason
public record LogSetFiles(LogSet set, List<SavedLog> files, List<Refusal> refused) {

    /// The most files of a set.
    public static final int MOST = 200;
    private static final int MOST_VISITED = 20_000;
    private static final int DEEPEST = 12;
    private static final String WILD = "*?[{";
    private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[{]");

    public LogSetFiles {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /// Why something that a set names is not read.
    ///
    /// @param named the path or glob, or the file that it leads to
    public record Refusal(String named, Reason reason) {

        /// The key of a sentence about it, whose argument is what was named.
        public String key() {
            return "logs.set.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Why something that a set names is not read.
    public enum Reason {
        /// There is no such file.
        NOTHING,
        /// It is a link, which may lead anywhere.
        LINK,
        /// It is a folder.
        FOLDER,
        /// It is a device, a pipe or a socket.
        NO_FILE,
        /// It climbs out of the folder.
        LEADS_OUT,
        /// The system refuses to look at it.
        UNREADABLE,
        /// It is no path and no glob.
        NO_PATH,
        /// It leads to more files than anybody would want, or to so many places that the search was ended.
        TOO_MANY
    }

    /// Looks for the files of a set.
    ///
    /// @param folder the folder that keeps the set
    public static LogSetFiles of(Path folder, LogSet set) {
        return new Search(folder.toAbsolutePath().normalize(), set).run();
    }

    /// How a set of the folder names a file: by its path below the folder where it stands there, and as no glob.
    public static String naming(Path folder, Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        String path = slashed(absolute.startsWith(base) ? base.relativize(absolute) : absolute);
        return GLOB_SIGN.matcher(path).replaceAll("\\\\$0");
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /// How many bytes the files have.
    public long bytes() {
        return files.stream().mapToLong(SavedLog::size).sum();
    }

    private static final class Search {
        private final Path folder;
        private final LogSet set;
        private final SortedMap<Path, SavedLog> found = new TreeMap<>();
        private final List<Refusal> refused = new ArrayList<>();
        private int visited;

        Search(Path folder, LogSet set) {
            this.folder = folder;
            this.set = set;
        }

        LogSetFiles run() {
            for (String named : set.files()) {
                try {
                    look(named);
                } catch (InvalidPathException | PatternSyntaxException e) {
                    refuse(named, Reason.NO_PATH);
                } catch (IOException e) {
                    refuse(named, Reason.UNREADABLE);
                }
            }
            return new LogSetFiles(set, List.copyOf(found.values()), refused);
        }

        private void refuse(String named, Reason reason) {
            refused.add(new Refusal(named, reason));
        }

        private void look(String named) throws IOException {
            int wild = 0;
            while (wild < named.length() && WILD.indexOf(named.charAt(wild)) < 0) {
                wild++;
            }
            boolean isGlob = wild < named.length();
            int split = isGlob ? named.lastIndexOf('/', wild) + 1 : named.length();
            Path base = folder.resolve(named.substring(0, split)).normalize();
            boolean inside = !Path.of(named.substring(0, split)).isAbsolute();
            if (inside && !base.startsWith(folder)) {
                refuse(named, Reason.LEADS_OUT);
            } else if (!Files.exists(base, LinkOption.NOFOLLOW_LINKS)) {
                refuse(named, Reason.NOTHING);
            } else if (inside && isLinked(base)) {
                refuse(named, Reason.LINK);
            } else if (isGlob) {
                walk(named, base, named.substring(split));
            } else {
                take(named, base, Files.readAttributes(base, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            }
        }

        /// Whether a folder on the way to it is a link.
        private boolean isLinked(Path base) {
            Path at = folder;
            for (Path part : folder.relativize(base)) {
                at = at.resolve(part);
                if (Files.isSymbolicLink(at)) {
                    return true;
                }
            }
            return false;
        }

        private void take(String named, Path file, BasicFileAttributes attributes) {
            Optional<Reason> reason = reason(file, attributes);
            if (reason.isPresent()) {
                refuse(named, reason.get());
            } else if (!found.containsKey(file)) {
                found.put(file, new SavedLog(file.startsWith(folder) ? slashed(folder.relativize(file)) : slashed(file),
                        file, attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
        }

        private Optional<Reason> reason(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                return Optional.of(Reason.LINK);
            }
            if (attributes.isDirectory()) {
                return Optional.of(Reason.FOLDER);
            }
            if (!attributes.isRegularFile()) {
                return Optional.of(Reason.NO_FILE);
            }
            if (found.size() == MOST && !found.containsKey(file)) {
                return Optional.of(Reason.TOO_MANY);
            }
            return Files.isReadable(file) ? Optional.empty() : Optional.of(Reason.UNREADABLE);
        }

        /// Takes the files that a glob matches; those that are refused are named one by one.
        private void walk(String named, Path base, String glob) throws IOException {
            Glob matcher = Glob.of(glob);
            int depth = glob.contains("**") ? DEEPEST : (int) glob.chars().filter(c -> c == '/').count() + 1;
            int before = found.size() + refused.size();
            Files.walkFileTree(base, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (++visited > MOST_VISITED || found.size() == MOST) {
                                refuse(named, Reason.TOO_MANY);
                                return FileVisitResult.TERMINATE;
                            }
                            if (!attributes.isDirectory() && matcher.matches(slashed(base.relativize(file)))) {
                                take(slashed(file.startsWith(folder) ? folder.relativize(file) : file), file,
                                        attributes);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            if (matcher.matches(slashed(base.relativize(file)))) {
                                refuse(slashed(file), Reason.UNREADABLE);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
            if (found.size() + refused.size() == before) {
                refuse(named, Reason.NOTHING);
            }
        }
    }
}
