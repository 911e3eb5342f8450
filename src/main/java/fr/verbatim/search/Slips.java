package fr.verbatim.search;

/// How many slips part two spellings: a letter too many, too few, another one, or two neighbours swapped (the
/// optimal string alignment variant of Damerau's distance).
final class Slips {
    private Slips() {}

    /// The number of slips; any number above `most` where there are more.
    ///
    /// @param most where counting may stop
    static int between(String one, String other, int most) {
        int columns = other.length() + 1;
        int[] beforeLast = new int[columns];
        int[] last = new int[columns];
        int[] current = new int[columns];
        for (int j = 0; j < columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int fewest = i;
            for (int j = 1; j < columns; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int slips = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                current[j] = swapped ? Math.min(slips, beforeLast[j - 2] + 1) : slips;
                fewest = Math.min(fewest, current[j]);
            }
            if (fewest > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[columns - 1];
    }
}
