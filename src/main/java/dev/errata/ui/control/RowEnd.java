package dev.errata.ui.control;

/// How a row that is shown ends in the file.
public enum RowEnd {
    /// The last row: nothing follows.
    NONE(""),
    /// A line too long to be shown goes on in the next row; in the file there is nothing.
    CUT(""), LF("\n"), CRLF("\r\n"),
    /// A carriage return alone. It ends a row but, as everywhere else in the project, no line.
    CR("\r");

    private final String inFile;

    RowEnd(String inFile) {
        this.inFile = inFile;
    }

    /// What stands for it in the file.
    public String inFile() {
        return inFile;
    }

    /// Whether the next row starts a new line.
    boolean endsLine() {
        return this == LF || this == CRLF;
    }
}
