package fr.verbatim.text;

/// Words written for both genders, for those who compare words: `enseignant.e.s` and `enseignant·es` are one word.
public final class InclusiveWords {
    private static final int MOST_SUFFIXES = 3;

    private InclusiveWords() {}

    /// The index after the inclusive form whose first letters stand from `from` to `to`; `to` where there is none.
    public static int end(String text, int from, int to) {
        boolean may =
                to < text.length() && to - from <= InclusiveForm.LONGEST && InclusiveForm.isSeparator(text.charAt(to));
        if (!may) {
            return to;
        }
        char[] near = text.substring(from, Math.min(text.length(), to + InclusiveForm.LONGEST))
                .toCharArray();
        for (int suffixes = MOST_SUFFIXES; suffixes > 0; suffixes--) {
            int end = InclusiveForm.end(near, to - from, suffixes);
            if (end > to - from && InclusiveForm.read(new String(near, 0, end)).isPresent()) {
                return from + end;
            }
        }
        return to;
    }

    /// One spelling of an inclusive form, whatever signs stand in it; any other word as it is.
    public static String plain(String word) {
        return InclusiveForm.read(word)
                .map(form -> form.masculine() + '\u00B7' + form.feminine())
                .orElse(word);
    }
}
