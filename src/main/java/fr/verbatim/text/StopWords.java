package fr.verbatim.text;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words that nearly every sentence has: articles, pronouns, the commonest prepositions and forms of être and avoir.
/// Short on purpose: `pas`, `sans`, `plus`, `contre` say something.
final class StopWords extends FilteringTokenFilter {
    private static final CharArraySet WORDS = new CharArraySet(
            Set.of(("le la les un une des du de au aux à a et ou où en dans par pour sur avec que qu qui dont ce cet"
                + " cette ces ça ca se me m te je tu il elle on nous vous ils elles iel iels lui leur leurs mon ma mes"
                + " ton ta tes son sa ses notre nos votre vos y ne si est es suis sont êtes etes était etait étaient"
                + " etaient sera soit être etre as ont avons avez avait avaient ai eu comme mais donc")
                    .split(" ", -1)),
            true);

    /// Acronyms that are a stop word in lower case.
    private static final Set<String> ACRONYMS = Set.of("AI", "EU");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StopWords(TokenStream input) {
        super(input);
    }

    static boolean contains(CharSequence word) {
        return WORDS.contains(word) && !isAcronym(word.toString());
    }

    /// Whether capitals make an acronym of a stop word: `AI`.
    static boolean isAcronym(String word) {
        return ACRONYMS.contains(word);
    }

    @Override
    protected boolean accept() {
        return !contains(term);
    }
}
