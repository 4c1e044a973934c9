package dev.errata.workspace;

import java.io.File;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.PatternSyntaxException;

/// A glob with the meaning that it has in [java.nio.file.FileSystem#getPathMatcher], whose regexes run away: this one takes time in
/// proportion to its length times that of the path, whatever is in both.
///
/// `*` stands for anything within a name, `**` across names as well, `?` for one character, `[a-z]` and `[!a-z]` for one of some, `{a,b}`
/// for one of several globs, and a backslash lets the next character be itself.
final class Glob {
    private static final int END = -1;
    /// As file names are compared where paths have backslashes.
    private static final boolean FOLDS = File.separatorChar == '\\';

    private final List<Part> parts;

    /// A part of a glob.
    private sealed interface Part {

        /// Where in the name it can end, if it begins at one of the starts.
        BitSet ends(BitSet starts, int[] name);
    }

    /// One character.
    private record One(IntPredicate taken) implements Part {

        @Override
        public BitSet ends(BitSet starts, int[] name) {
            BitSet ends = new BitSet(name.length + 1);
            for (int at = starts.nextSetBit(0); at >= 0 && at < name.length; at = starts.nextSetBit(at + 1)) {
                ends.set(at + 1, taken.test(name[at]));
            }
            return ends;
        }
    }

    /// Any number of characters.
    private record Many(IntPredicate taken) implements Part {

        @Override
        public BitSet ends(BitSet starts, int[] name) {
            BitSet ends = new BitSet(name.length + 1);
            for (int at = 0; at <= name.length; at++) {
                ends.set(at, starts.get(at) || at > 0 && ends.get(at - 1) && taken.test(name[at - 1]));
            }
            return ends;
        }
    }

    /// One of several sequences.
    private record Either(List<List<Part>> branches) implements Part {

        @Override
        public BitSet ends(BitSet starts, int[] name) {
            BitSet ends = new BitSet(name.length + 1);
            branches.forEach(branch -> ends.or(endsOf(branch, starts, name)));
            return ends;
        }
    }

    private Glob(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /// Reads a glob.
    ///
    /// @throws PatternSyntaxException where it is none
    static Glob of(String glob) {
        return new Glob(new Reader(glob).read());
    }

    /// Whether it matches a path, which has `/` between its names.
    boolean matches(String path) {
        int[] name = path.codePoints().map(Glob::folded).toArray();
        BitSet start = new BitSet();
        start.set(0);
        return endsOf(parts, start, name).get(name.length);
    }

    private static BitSet endsOf(List<Part> parts, BitSet starts, int[] name) {
        BitSet reached = starts;
        for (Part part : parts) {
            if (reached.isEmpty()) {
                return reached;
            }
            reached = part.ends(reached, name);
        }
        return reached;
    }

    private static int folded(int letter) {
        return FOLDS ? Character.toLowerCase(Character.toUpperCase(letter)) : letter;
    }

    /// Characters from one to another, both included.
    private record Range(int first, int last) {

        boolean has(int letter) {
            return letter >= first && letter <= last
                    || FOLDS && first <= Character.toUpperCase(letter) && Character.toUpperCase(letter) <= last;
        }
    }

    private static final class Reader {
        private final String glob;
        private final int[] letters;
        private int at;

        Reader(String glob) {
            this.glob = glob;
            this.letters = glob.codePoints().toArray();
        }

        List<Part> read() {
            List<Part> parts = new ArrayList<>();
            while (at < letters.length) {
                parts.add(letters[at] == '{' ? either() : part());
            }
            return parts;
        }

        private int peek() {
            return at < letters.length ? letters[at] : END;
        }

        private Part either() {
            at++;
            List<List<Part>> branches = new ArrayList<>();
            List<Part> branch = new ArrayList<>();
            while (peek() != '}') {
                switch (peek()) {
                    case END -> throw fault("Missing '}'");
                    case '{' -> throw fault("Cannot nest groups");
                    case ',' -> {
                        at++;
                        branches.add(branch);
                        branch = new ArrayList<>();
                    }
                    default -> branch.add(part());
                }
            }
            at++;
            branches.add(branch);
            return new Either(branches);
        }

        private Part part() {
            int letter = letters[at++];
            switch (letter) {
                case '*' -> {
                    boolean across = peek() == '*';
                    at += across ? 1 : 0;
                    return new Many(across ? _ -> true : c -> c != '/');
                }
                case '?' -> {
                    return new One(c -> c != '/');
                }
                case '[' -> {
                    return oneOf();
                }
                case '\\' -> {
                    if (peek() == END) {
                        throw fault("No character to escape");
                    }
                    return itself(letters[at++]);
                }
                default -> {
                    return itself(letter);
                }
            }
        }

        private static Part itself(int letter) {
            int own = folded(letter);
            return new One(c -> c == own);
        }

        /// A class. A hyphen stands for itself where it comes first or last.
        private Part oneOf() {
            boolean not = peek() == '!';
            at += not ? 1 : 0;
            List<Range> ranges = new ArrayList<>();
            if (peek() == '-') {
                ranges.add(new Range('-', letters[at++]));
            }
            int last = END;
            while (peek() != ']') {
                int letter = inClass();
                if (letter == '-' && peek() != ']') {
                    int end = inClass();
                    if (last == END || end < last) {
                        throw fault("Invalid range");
                    }
                    ranges.add(new Range(last, end));
                    last = END;
                } else {
                    ranges.add(new Range(letter, letter));
                    last = letter;
                }
            }
            if (ranges.isEmpty()) {
                throw fault("Empty class");
            }
            at++;
            return new One(c -> c != '/' && ranges.stream().anyMatch(range -> range.has(c)) != not);
        }

        private int inClass() {
            if (peek() == END) {
                throw fault("Missing ']'");
            }
            if (peek() == '/') {
                throw fault("Explicit 'name separator' in class");
            }
            return letters[at++];
        }

        private PatternSyntaxException fault(String what) {
            return new PatternSyntaxException(what, glob, at);
        }
    }
}
