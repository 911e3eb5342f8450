package fr.verbatim.web;

import fr.verbatim.index.GenerationStamp;
import fr.verbatim.index.GenerationWriter;
import fr.verbatim.index.Generations;
import fr.verbatim.index.Tombstone;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Basis;
import fr.verbatim.model.Because;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Correction;
import fr.verbatim.model.Display;
import fr.verbatim.model.Event;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Move;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Relation;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.ReviewMark;
import fr.verbatim.model.Role;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Sector;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Site;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import fr.verbatim.model.Theme;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.model.Vocabulary;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.model.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Three made-up documents with every kind of quote and attribution, and words that are markup.
public final class SampleCorpus {
    public static final Organisation POSTAL_UNION =
            new Organisation("sud-courrier", "Sud Courrier", List.of(), List.of(), "syndicat", List.of("poste"));
    public static final Organisation EMPLOYER =
            new Organisation("presse-express", "Presse Express", List.of(), List.of(), "entreprise", List.of());
    public static final Organisation COUNCIL = new Organisation(
            "conseil-du-numerique", "Conseil du numérique", List.of("CDN"), List.of(), "institution", List.of());
    public static final Person MARIE = person(
            "marie-vernon", "Marie Vernon", Role.of("Secrétaire générale", POSTAL_UNION.ref(), Relation.SPEAKS_FOR));
    public static final Person HABIB = person(
            "habib-el-mansouri", "Habib El Mansouri", Role.of("délégué syndical", EMPLOYER.ref(), Relation.WORKS_AT));
    public static final Person LAURA = person("laura-huron", "Laura Huron");
    static final LocalDate DAY = LocalDate.of(2025, 2, 10);
    static final EventRef TABLE = new EventRef("rencontre-travail", "Les effets de l'IA sur le travail", "rencontre");

    static final String WITHDRAWN = "notes-retiree1";
    static final String WITHDRAWN_PERSON = "paule-retiree";
    static final String WITHDRAWN_SOURCE = "tract-retire";
    static final String FORMER = "notes-ancienne";
    static final String HASH = "0123456789abcdef";
    /// As answers name that state.
    static final String VERSION = "0123456789ab";

    private static final String NOTES = """
        RENCONTRE SUR L'IA AU TRAVAIL

        Le groupe n'est plus une administration mais une multinationale.

        Et il y a Lucie, le robot conversationnel qui traite aujourd'hui 300.000 appels tous les mois. Cela permet de
        traiter les appels à « peu de valeur ajoutée » (autrement dit les appels des pauvres).

        Marie Vernon
        Secrétaire générale
        Sud Courrier

        Les 150 personnes qualifiées qui faisaient le cœur de nos métiers ont été licenciées...
        Habib El Mansouri, délégué syndical
        ... Et remplacées par 29 salariées employées pour nourrir les nouveaux outils.

        on ne leur demande par leur avis, on leur dit vous n'avez qu'à utiliser l'IA !

        Je suis documentaliste et je suis surpris de vous entendre dire qu'on « doit être accompagné·es ».

        Notre position est de refuser l'IA dans la traduction et de politiser la question.

        Le <script>alert("IA")</script> & les "guillemets" du robot, \uD83D\uDE80 sans échappement.

        On nous a dit que ça irait plus vite.
        """;
    private static final String LETTER = """
        L'enjeu est de ressouder la population. Il y a beaucoup de peurs liées au numérique.

        L'enjeu est bel et bien de repenser la place du service public, comme l'a rappelé Laura Huron.

        Nous demandons la publication des données d'impact.
        """;

    final Source notes = source("notes", "Rencontre sur l'IA au travail", Display.QUOTES);
    public final Source letter = source("lettre", "Retour sur une semaine d'événements", Display.FULL);
    final List<Quote> quotes = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final List<Tombstone> tombstones = new ArrayList<>(
            List.of(new Tombstone(WITHDRAWN, LocalDate.of(2025, 6, 1), Withdrawal.Reason.REQUEST_OF_THE_PERSON)));
    private String hash = HASH;
    private final RawText notesText = new RawText(NOTES);
    private final RawText letterText = new RawText(LETTER);

    public SampleCorpus() {
        String signature = "la signature est juste dessous";
        note(
                "notes-etablie1",
                named(MARIE, Certainty.ESTABLISHED, grounds(0.97, signature)),
                "Le groupe n'est plus" + " une administration mais une multinationale.");
        note(
                "notes-probable",
                named(MARIE, Certainty.PROBABLE, grounds(0.81, signature)),
                "Et il y a Lucie, le robot"
                        + " conversationnel qui traite aujourd'hui 300.000 appels tous les mois. Cela permet de\n"
                        + "traiter les appels à « peu de valeur ajoutée » (autrement dit les appels des pauvres).");
        note(
                "notes-deuxmorc",
                named(HABIB, Certainty.PROBABLE, grounds(0.7, "une phrase coupée reprend après la signature")),
                "Les 150 personnes qualifiées qui faisaient le cœur de nos métiers ont été licenciées...",
                "... Et remplacées par 29 salariées employées pour nourrir les nouveaux outils.");
        note(
                "notes-corrigee",
                new Attribution.Unknown(grounds(0.2, "aucune signature n'est proche")),
                "on ne leur" + " demande par leur avis, on leur dit vous n'avez qu'à utiliser l'IA !");
        note(
                "notes-sansnom1",
                new Attribution.Unnamed(
                        new Voice.UnnamedVoice("documentaliste"),
                        Certainty.ESTABLISHED,
                        grounds(0.9, "il se présente")),
                "Je suis documentaliste et je suis surpris de vous entendre dire qu'on « doit être accompagné·es ».");
        note(
                "notes-ambigue1",
                ambiguous(),
                "Notre position est de refuser l'IA dans la traduction et de politiser la" + " question.");
        note(
                "notes-balises1",
                named(LAURA, Certainty.REVIEWED, reviewed()),
                "Le <script>alert(\"IA\")</script> & les" + " \"guillemets\" du robot, \uD83D\uDE80 sans échappement.");
        note(
                "notes-derniere",
                named(HABIB, Certainty.ESTABLISHED, grounds(0.95, signature)),
                "On nous a dit que ça" + " irait plus vite.");
        letter(
                "lettre-directe1",
                QuoteKind.DIRECT,
                named(LAURA, Certainty.ESTABLISHED, grounds(LETTER, "Laura Huron", 0.96, "le nom suit")),
                "L'enjeu est de ressouder la population. Il y a beaucoup de peurs liées au numérique.");
        letter(
                "lettre-rapporte",
                QuoteKind.REPORTED,
                named(LAURA, Certainty.PROBABLE, grounds(LETTER, "Laura Huron", 0.8, "« comme l'a rappelé »")),
                "L'enjeu est bel et bien de repenser la place du service public, comme l'a rappelé Laura Huron.");
        letter(
                "lettre-texte001",
                QuoteKind.STATEMENT,
                new Attribution.Collective(
                        new Voice.OrganisationVoice(COUNCIL.ref()),
                        Certainty.ESTABLISHED,
                        grounds(LETTER, "Laura Huron", 0.99, "le texte est signé de l'organisation")),
                "Nous demandons la publication des données d'impact.");
    }

    public Quote quote(String id) {
        return quotes.stream()
                .filter(quote -> quote.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Source source(Quote quote) {
        return quote.source().equals(notes.id()) ? notes : letter;
    }

    void publish(Generations generations) throws IOException {
        Corpus corpus = corpus();
        try (GenerationWriter writer = generations.begin(corpus)) {
            for (CorpusSource source : corpus.sources()) {
                writer.add(
                        source,
                        quotes.stream()
                                .filter(quote ->
                                        quote.source().equals(source.source().id()))
                                .toList());
            }
            writer.publish(GenerationStamp.now(corpus.hash(), "test"), corpus.moves(), tombstones);
        }
    }

    /// Takes a quote out as a withdrawal does, by its place in the source.
    SampleCorpus withdraw(String id) {
        Quote quote = quote(id);
        quotes.remove(quote);
        QuotePart part = quote.parts().getFirst();
        tombstones.add(new Tombstone(id, DAY, Withdrawal.Reason.RIGHTS));
        withdrawals.add(new Withdrawal(
                new Withdrawal.Stretch(id, quote.source(), part.codePointStart(), part.codePointEnd(), "0".repeat(64)),
                Withdrawal.Mode.REMOVE,
                Withdrawal.Reason.RIGHTS,
                DAY,
                1));
        return this;
    }

    /// Takes out a person and a source that only their tombstones tell of.
    SampleCorpus withdrawOthers() {
        tombstones.add(new Tombstone(WITHDRAWN_PERSON, DAY, Withdrawal.Reason.REQUEST_OF_THE_PERSON));
        withdrawals.add(new Withdrawal(
                new Withdrawal.WholeSource(WITHDRAWN_SOURCE), Withdrawal.Mode.REMOVE, Withdrawal.Reason.LEGAL, DAY, 2));
        return this;
    }

    /// Another state of the corpus, whatever is in it.
    SampleCorpus withHash(String other) {
        hash = other;
        return this;
    }

    private Corpus corpus() {
        Event whole = event("rencontre", "Rencontre sur l'IA au travail", null);
        Event table = event(TABLE.id(), TABLE.name(), "rencontre");
        return new Corpus(
                Site.LOCAL,
                List.of(new CorpusSource(notes, notesText), new CorpusSource(letter, letterText)),
                new Authorities(
                        List.of(MARIE, HABIB, LAURA), List.of(POSTAL_UNION, EMPLOYER, COUNCIL), List.of(whole, table)),
                new Vocabulary(
                        List.of(
                                new Sector(
                                        "services-publics",
                                        "Services publics",
                                        null,
                                        "O84",
                                        null,
                                        List.of(),
                                        List.of()),
                                new Sector("poste", "Poste", "services-publics", "H53", null, List.of(), List.of())),
                        List.of(new Theme("emploi", "Emplois supprimés ou menacés", "Licenciements.", List.of()))),
                List.of(),
                List.of(),
                withdrawals,
                List.of(new Move(FORMER, "notes-etablie1", null)),
                hash);
    }

    private void note(String id, Attribution attribution, String... words) {
        Saying saying = new Saying(
                DAY, null, Basis.PRINTED, List.of("Maison du peuple, Brest"), TABLE, Basis.PRINTED, List.of(), null);
        add(new Cut(id, notes, notesText, QuoteKind.NOTE), attribution, saying, List.of(words));
    }

    private void letter(String id, QuoteKind kind, Attribution attribution, String words) {
        List<String> via = kind == QuoteKind.DIRECT ? List.of("Le Matin") : List.of();
        Saying saying = new Saying(null, null, Basis.UNKNOWN, List.of(), null, Basis.UNKNOWN, via, null);
        add(new Cut(id, letter, letterText, kind), attribution, saying, List.of(words));
    }

    private record Cut(String id, Source source, RawText raw, QuoteKind kind) {}

    private void add(Cut cut, Attribution attribution, Saying saying, List<String> words) {
        List<QuotePart> parts =
                words.stream().map(exact -> part(cut.raw(), exact)).toList();
        String verbatim = String.join(" ", words);
        boolean corrected = cut.id().equals("notes-corrigee");
        String text = verbatim.replace('\n', ' ');
        Correction correction =
                new Correction("par", "pas", 19, "Camille R.", LocalDate.of(2026, 11, 22), "faute de frappe");
        quotes.add(new Quote(
                cut.id(),
                cut.source().id(),
                parts,
                verbatim,
                corrected ? text.replace("par leur", "pas leur") : text,
                corrected ? List.of(correction) : List.of(),
                cut.kind(),
                cut.kind() == QuoteKind.NOTE ? Wording.NOTE_TAKER : Wording.SOURCE,
                attribution,
                saying,
                cut.source().equals(notes) ? List.of("RENCONTRE SUR L'IA AU TRAVAIL") : List.of(),
                corrected ? "Les enseignant·es sont des professionnel·les, et pourtant" : null,
                cut.id().startsWith("notes-e") ? List.of(poste()) : List.of(),
                List.of(new ThemeTag(
                        "emploi",
                        "Emplois supprimés ou menacés",
                        List.of(new Because(Because.Type.WORDS, "licenciées", null)))),
                "avant ",
                " après",
                null,
                null,
                quotes.size()));
    }

    private static QuotePart part(RawText raw, String exact) {
        int start = raw.text().indexOf(exact);
        return raw.part(raw.span(start, start + exact.length()));
    }

    private static SectorTag poste() {
        return new SectorTag(
                "poste",
                "Poste",
                SectorTag.Relation.FROM,
                List.of(new Because(Because.Type.ROLE, "Secrétaire générale, Sud Courrier", Certainty.PROBABLE)));
    }

    private static Attribution named(Person person, Certainty sure, Grounds grounds) {
        return new Attribution.Named(List.of(voice(person)), sure, grounds);
    }

    private static Attribution ambiguous() {
        return new Attribution.Ambiguous(
                List.of(new Candidate(voice(LAURA), 0.55), new Candidate(voice(HABIB), 0.4)),
                grounds(0.55, "deux signatures sont aussi proches l'une que l'autre"));
    }

    private static Voice.PersonVoice voice(Person person) {
        return new Voice.PersonVoice(person.id(), person.name(), person.roles(), true);
    }

    /// On the one signature of the notes.
    private static Grounds grounds(double probability, String explanation) {
        return grounds(NOTES, "Marie Vernon\nSecrétaire générale\nSud Courrier", probability, explanation);
    }

    private static Grounds grounds(String text, String label, double probability, String explanation) {
        int start = text.indexOf(label);
        Span span = new RawText(text).span(start, start + label.length());
        Evidence evidence = new Evidence("signature-below", explanation, 1.4, span);
        return new Grounds(label.replace('\n', ' '), probability, List.of(), List.of(evidence), null);
    }

    private static Grounds reviewed() {
        ReviewMark mark = new ReviewMark("Camille R.", LocalDate.of(2026, 3, 1), ReviewBasis.RECORDING, null);
        return new Grounds(null, 1, List.of(), List.of(), mark);
    }

    private static Person person(String id, String name, Role... roles) {
        return new Person(id, name, List.of(), List.of(name), List.of(roles));
    }

    private static Event event(String id, String name, @org.jspecify.annotations.Nullable String parent) {
        return new Event(
                id,
                name,
                List.of(),
                DAY,
                null,
                Basis.PRINTED,
                null,
                List.of("Maison du peuple, Brest"),
                List.of(),
                List.of(new Event.Participation(MARIE.id(), "intervention")),
                List.of(),
                parent,
                List.of("notes"));
    }

    private static Source source(String id, String title, Display display) {
        boolean letter = display == Display.FULL;
        return new Source(
                id,
                title,
                letter ? COUNCIL.ref() : null,
                null,
                letter ? "lettre d'information" : "note dessinée",
                letter ? LocalDate.of(2025, 2, 14) : null,
                null,
                null,
                letter ? "https://exemple.fr/lettre" : null,
                null,
                "unknown",
                display,
                "fr",
                null,
                null,
                null,
                null,
                id + ".txt");
    }
}
