package fr.verbatim.topic;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/// One line of `terms` or `trades` in a vocabulary, ready to be matched.
///
/// | written | matches |
/// |---|---|
/// | `licenciement` | any form of the word: licenciements; of `licencier`: licenciées |
/// | `livre` | any form of the noun, none of `livrer`: neither livré nor « on livre » |
/// | `mise à distance` | the words in a row, each in any form; articles in any form too |
/// | `supprim*` | every word that begins so, case and accents aside |
/// | `=normes` | the word as written, case and accents aside, other forms not |
/// | `emploi ~ menacer` | both within 8 words, in any order |
/// | `baisse | chute ~ tarif` | one of the two, near the third |
/// | `IA & consentement` | both anywhere in the text |
/// | `voix & !aux voix` | the first where the second is not |
/// | `machine (0.5)` | a weak sign: two of them at different places earn the tag, one does not |
///
/// `&` separates conditions, `~` what stands near, `|` choices; `=` belongs to words in a row, `*` to one word.
/// In YAML a line that begins with `!`, `*`, `&` or a quotation mark must be quoted.
///
/// @param line as written
/// @param query over the fields [TextMatcher#LEMMAS] and [TextMatcher#EXACT]
/// @param needs of each of these sets the text has at least one term wherever the rule matches; empty when none can
/// be named
/// @param weight above 0, at most 1
record Rule(String line, Query query, List<Set<String>> needs, double weight) {
    Rule {
        needs = needs.stream().map(Set::copyOf).toList();
    }
}
