package dev.errata.search.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Cuts a text into runs of letters and digits, and into single Han characters; whatever else there is separates them.
///
/// A text lies within another one only if its tokens lie within those of the other in the same order, the first at the end of
/// a token and the last at the start of one: by this a search for any part of a word can be narrowed down. It is the
/// reason why the cut does not depend on what stands around, as that of Lucene's own tokenizers does.
final class WordTokenizer extends Tokenizer {

    /// A longer run is cut into pieces that overlap.
    private static final int LONGEST = 1_000;

    /// How far pieces overlap: a text that is not longer lies in one of them.
    static final int OVERLAP = 200;

    private static final int BUFFER = 4_096;
    private static final String HAN = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];
    private static final String WORD = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final StringBuilder text = new StringBuilder();
    private int at;

    @Override
    public void reset() throws IOException {
        super.reset();
        text.setLength(0);
        at = 0;
        char[] buffer = new char[BUFFER];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at >= text.length()) {
            return false;
        }
        int start = at;
        if (isHan(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            return token(start, at, HAN);
        }
        int end = endOfRun(start);
        boolean isCut = end < text.length() && end - start >= LONGEST && continuesRun(end);
        at = isCut ? whole(end - OVERLAP) : end;
        return token(start, end, WORD);
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && continuesRun(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean continuesRun(int place) {
        int letter = text.codePointAt(place);
        return Character.isLetterOrDigit(letter) && !isHan(letter);
    }

    /// A place that is not within a pair of surrogates.
    private int whole(int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private boolean token(int start, int end, String kind) {
        term.append(text, start, end);
        offset.setOffset(correctOffset(start), correctOffset(end));
        type.setType(kind);
        return true;
    }

    @Override
    public void end() {
        try {
            super.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }

    static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
