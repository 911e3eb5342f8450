package fr.verbatim.bench;

import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Long made-up documents that look real: halves of sentences of the corpus put together anew, names made of a few
/// thousand first names and surnames, and the layout of what they pretend to be. The same every time.
final class LongDocument {
    /// What the documents pretend to be.
    enum Kind {
        NOTES("txt"),
        TURNS("txt"),
        PROSE("txt"),
        STATEMENTS("txt"),
        CAPTIONS("vtt"),
        MARKDOWN("md"),
        HTML("html");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int SHORTEST_HALF = 12;
    private static final int CUE_MILLIS = 2_500;
    private static final List<String> FIRST_NAMES = List.of(
            "Claire",
            "Hugo",
            "Yasmine",
            "Bernard",
            "Élodie",
            "Sylvie",
            "Daniel",
            "Karim",
            "Inès",
            "Thomas",
            "Aïcha",
            "Jean-Luc",
            "Odile",
            "Ahmed",
            "Camille",
            "Noémie",
            "Victor",
            "Solène",
            "Gaëtan",
            "Mathilde");
    private static final List<String> BEGINNINGS =
            List.of("Fon", "Bas", "Mar", "Gran", "Le", "Que", "Ver", "Tou", "Del", "Bou", "Cha", "Mon", "Ri", "Sau");
    private static final List<String> MIDDLES = List.of("ta", "se", "chan", "dje", "ri", "lan", "bour", "mo", "ne");
    private static final List<String> ENDS = List.of("nel", "reau", "deau", "an", "ier", "gnon", "ville", "dec", "tin");
    private static final List<String> ROLES = List.of(
            "secrétaire générale du syndicat des postes",
            "enseignante en collège",
            "directeur de recherche",
            "traductrice",
            "présidente de la coopérative Terres d'ici",
            "Conseillère nationale à l'UNSA",
            "comédien de doublage");
    private static final List<String> VERBS = List.of("souligne", "explique", "a répondu", "précise", "regrette");
    private static final List<String> TITLES = List.of("LES EFFETS SUR LE TRAVAIL", "LA SANTÉ", "LES ÉCOLES", "L'EAU");

    private final List<String> heads = new ArrayList<>();
    private final List<String> tails = new ArrayList<>();
    private final Random random = new Random(20250210);
    private final StringBuilder text = new StringBuilder();

    private LongDocument() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus", "sources"))) {
            for (Path file : files.filter(file -> !file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Files.readString(file).lines().forEach(this::learn);
            }
        }
    }

    /// @param size about how long it is, in UTF-16 units
    static CorpusSource of(Kind kind, int size) {
        return new CorpusSource(
                Source.ofFile("long-" + kind.label(), "long-" + kind.label() + "." + kind.ending),
                new RawText(text(kind, size)));
    }

    static String text(Kind kind, int size) {
        try {
            return new LongDocument().write(kind, size);
        } catch (IOException e) {
            throw new IllegalStateException("run it in the folder of the project", e);
        }
    }

    private void learn(String line) {
        RawText raw = new RawText(line);
        for (MappedText sentence : Sentences.split(MappedText.verbatim(raw, 0, raw.length()))) {
            String words = sentence.text();
            int middle = words.indexOf(' ', words.length() / 2);
            boolean plain = words.chars().noneMatch(c -> "«»“”\"*[]<>#_:`|".indexOf(c) >= 0);
            if (plain && middle > SHORTEST_HALF && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0) {
                heads.add(words.substring(0, middle));
                tails.add(words.substring(middle));
            }
        }
    }

    private String write(Kind kind, int size) {
        text.ensureCapacity(size + 1_000);
        switch (kind) {
            case NOTES -> text.append("LA GRANDE RENCONTRE DES MÉTIERS\n\nLyon, le 3 mars 2024\n\n");
            case TURNS -> text.append("COMPTE RENDU DE LA SÉANCE DU 12 MARS 2024\n\n");
            case CAPTIONS -> text.append("WEBVTT\n\n");
            case HTML -> text.append("<!doctype html>\n<html><head><title>Un long jour</title></head><body>\n");
            case MARKDOWN -> text.append("# Un long jour\n\n");
            case PROSE, STATEMENTS -> {}
        }
        for (int part = 0; text.length() < size; part++) {
            switch (kind) {
                case NOTES -> poster(part);
                case TURNS -> turn();
                case PROSE -> text.append(paragraph("«\u00A0", "\u00A0»")).append("\n\n");
                case STATEMENTS -> text.append(sentences(5)).append("\n\n");
                case CAPTIONS -> cue(part);
                case MARKDOWN -> markdown(part);
                case HTML -> html(part);
            }
        }
        return text.append(kind == Kind.HTML ? "</body></html>\n" : "").toString();
    }

    private void poster(int part) {
        if (part % 12 == 0) {
            text.append(part == 0 ? "" : "\n\n").append(pick(TITLES)).append("\n\n\n\n");
        }
        for (int bubble = 2 + random.nextInt(6); bubble > 0; bubble--) {
            text.append(sentence()).append("\n\n");
        }
        text.append(name())
                .append(random.nextBoolean() ? "\n" : ", ")
                .append(pick(ROLES))
                .append("\n\n\n\n");
    }

    private void turn() {
        String title = random.nextBoolean() ? "Mme " : "M. ";
        text.append(title)
                .append(name())
                .append(". – ")
                .append(sentences(1 + random.nextInt(6)))
                .append("\n\n");
    }

    private void cue(int part) {
        long start = (long) part * CUE_MILLIS;
        text.append(clock(start))
                .append(" --> ")
                .append(clock(start + CUE_MILLIS))
                .append('\n');
        text.append(part % 5 == 0 ? "<v " + name() + ">" : "")
                .append(sentence())
                .append("\n\n");
    }

    private static String clock(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1_000 % 60,
                millis % 1_000);
    }

    private void markdown(int part) {
        text.append(part % 15 == 14 ? "## " + sentence() + "\n\n" : "");
        text.append(paragraph("« ", " »"))
                .append(" Voir [le **rapport**](https://exemple.org/")
                .append(part)
                .append(").");
        text.append(part % 4 == 3 ? "\n\n- " + sentence() + "\n- *" + sentence() + "*\n\n" : "\n\n");
    }

    private void html(int part) {
        text.append(part % 15 == 14 ? "<h2>" + sentence() + "</h2>\n" : "");
        text.append("<p>")
                .append(paragraph("&laquo;&nbsp;", "&nbsp;&raquo;"))
                .append(" <b>")
                .append(sentence());
        text.append("</b></p>\n");
    }

    /// A sentence of the writer's, a quotation somebody is said to have spoken, a report.
    private String paragraph(String open, String close) {
        String name = name();
        String quoted = open + sentence() + close;
        String said = switch (random.nextInt(4)) {
            case 0 -> quoted + ", " + pick(VERBS) + " " + name + ".";
            case 1 -> name + ", " + pick(ROLES) + ", " + pick(VERBS) + " : " + quoted;
            case 2 -> "Selon " + name + ", " + quoted + ".";
            default -> name + " a rappelé que " + lower(sentence());
        };
        return sentence() + " " + said + " " + sentences(1 + random.nextInt(3));
    }

    private String sentences(int count) {
        StringBuilder sentences = new StringBuilder(sentence());
        for (int i = 1; i < count; i++) {
            sentences.append(' ').append(sentence());
        }
        return sentences.toString();
    }

    private String sentence() {
        return pick(heads) + pick(tails);
    }

    private String name() {
        return pick(FIRST_NAMES) + " " + pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDS);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.FRENCH) + sentence.substring(1);
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
