package fr.verbatim.search;

import fr.verbatim.text.InclusiveWords;

/// Words written for both genders, as those compare them who lay a text beside a quote: `enseignant.e.s` is
/// `enseignant·es`.
public final class WrittenForBoth {
    private WrittenForBoth() {}

    /// The index after the inclusive form whose first letters stand from `from` to `to`; `to` where there is none.
    public static int end(String text, int from, int to) {
        return InclusiveWords.end(text, from, to);
    }

    /// One spelling of an inclusive form, whatever signs stand in it; any other word as it is.
    public static String plain(String word) {
        return InclusiveWords.plain(word);
    }
}
