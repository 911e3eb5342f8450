package fr.verbatim.search;

/// What somebody wrote, as an error repeats it: cut where it is long, since it is told so that it can be found again,
/// not so that it can be read.
public final class Echo {
    /// In UTF-16 units, the mark of the cut included.
    static final int LONGEST = 80;

    private static final String CUT = "…";

    private Echo() {}

    /// The same when it is short.
    public static String of(String written) {
        if (written.length() <= LONGEST) {
            return written;
        }
        int end = LONGEST - CUT.length();
        return written.substring(0, Character.isHighSurrogate(written.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /// A sentence in which something may be repeated whole.
    static String in(String sentence, String written) {
        return written.length() <= LONGEST ? sentence : sentence.replace(written, of(written));
    }
}
