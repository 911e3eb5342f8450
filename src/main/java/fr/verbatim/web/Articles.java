package fr.verbatim.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts a name into a French sentence with the article it needs: « du Conseil », « de la Ligue », « d'Onclusive ».
///
/// The article is known where the name begins with a common noun (a list tells its gender) or brings one along (« Le
/// Figaro »). It is never guessed: « CGT » takes « la » and « Pause IA » takes none, and no rule tells them apart.
/// Such a name stands as it is, and an acronym behind « l'organisation », which is always right.
final class Articles {
    private static final String NOUNS = "/fr/verbatim/web/nouns-of-names.txt";
    private static final Map<String, Form> FORMS = read();
    /// A vowel, a y before a consonant (« Yves », not « Yann »), and an h that is known to be mute: nobody can see it
    /// (« le Haut Conseil », « Hakim »), so only words that the dictionaries give as such are taken for it.
    private static final Pattern ELIDED = Pattern.compile("(?iu)(?:[aàâäeéèêëiîïoôöuùûüœæ]|y(?![aàâeéèêëiïoôuy])|h"
            + "(?:abit|ebdo|[eé]l[eéè]n|[eé]lo[iï]|enri|ervé|ermin|ect|eure|ilar|ilai|ipp|istoi|omm|omé|onn|onor|orac"
            + "|orl|orten|ospi|ôp|ôt|ubert|ug[ou]|um[ai]|ya|yd|yg|yp)).*");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}(?![\\p{L}\\p{Nd}-])");

    private Articles() {}

    /// What stands before a noun of the list.
    private enum Form {
        MASCULINE("le ", "du ", "au "),
        FEMININE("la ", "de la ", "à la "),
        PLURAL("les ", "des ", "aux ");

        private final String the;
        private final String of;
        private final String at;

        Form(String the, String of, String at) {
            this.the = the;
            this.of = of;
            this.at = at;
        }
    }

    /// « le Conseil national », « l'Institut », « Le Figaro », « Pause IA », « Marie Vairon ».
    static String the(String name) {
        Form form = FORMS.get(firstWord(name));
        if (form == null) {
            return name;
        }
        return form != Form.PLURAL && elides(name) ? "l'" + name : form.the + name;
    }

    /// The same after « de »: « du Conseil national », « de l'Institut », « du Figaro », « d'Onclusive ».
    static String of(String name) {
        Form form = FORMS.get(firstWord(name));
        if (form != null) {
            return form != Form.PLURAL && elides(name) ? "de l'" + name : form.of + name;
        }
        if (name.startsWith("Le ")) {
            return "du " + name.substring(3);
        }
        if (name.startsWith("Les ")) {
            return "des " + name.substring(4);
        }
        return (elides(name) ? "d'" : "de ") + name;
    }

    /// Where something was said: « au Contre-sommet », « à l'Assemblée », else « lors de « … » », which needs no
    /// article.
    static String at(String event) {
        Form form = FORMS.get(firstWord(event));
        if (form == null) {
            return "lors de «\u00A0" + event + "\u00A0»";
        }
        return form != Form.PLURAL && elides(event) ? "à l'" + event : form.at + event;
    }

    /// As [#the], of what is known to be an organisation: « l'organisation CGT France Travail ».
    static String theOrganisation(String name) {
        return isAcronym(name) ? "l'organisation " + name : the(name);
    }

    /// As [#of], of what is known to be an organisation: « de l'organisation CGT France Travail ».
    static String ofOrganisation(String name) {
        return isAcronym(name) ? "de l'organisation " + name : of(name);
    }

    private static boolean elides(String name) {
        return ELIDED.matcher(name).matches();
    }

    /// Acronyms mostly take an article, of a gender that their letters do not show.
    private static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).lookingAt();
    }

    private static String firstWord(String name) {
        return name.split("\\s", 2)[0].toLowerCase(Locale.FRENCH);
    }

    private static Map<String, Form> read() {
        Map<String, Form> forms = new HashMap<>();
        try (InputStream in = Articles.class.getResourceAsStream(NOUNS)) {
            if (in == null) {
                throw new IllegalStateException("Bug: resource " + NOUNS + " is not in the program");
            }
            Form form = Form.MASCULINE;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                switch (line.strip()) {
                    case "[le]" -> form = Form.MASCULINE;
                    case "[la]" -> form = Form.FEMININE;
                    case "[les]" -> form = Form.PLURAL;
                    case String words when words.startsWith("#") || words.isEmpty() -> {}
                    case String words -> {
                        for (String noun : words.split("\\s+")) {
                            forms.put(noun, form);
                        }
                    }
                }
            }
            return Map.copyOf(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
