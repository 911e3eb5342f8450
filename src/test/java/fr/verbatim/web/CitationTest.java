package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.cite.CitationFormat;
import fr.verbatim.cite.Citations;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import fr.verbatim.model.TimeRange;
import fr.verbatim.model.Translation;
import fr.verbatim.model.Voice;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationTest {
    private static final List<CitationFormat> FOR_MACHINES =
            List.of(CitationFormat.CSL, CitationFormat.BIBTEX, CitationFormat.RIS);

    private final SampleCorpus corpus = new SampleCorpus();

    @Test
    void aFrenchCitationKeepsSpeakerQualityEventPlaceDateKindCertaintyAndSource() {
        assertThat(cite("notes-etablie1", CitationFormat.TEXT)).isEqualTo("""
            «\u00A0Le groupe n'est plus une administration mais une multinationale.\u00A0»
            Marie Vernon, secrétaire générale, Sud Courrier, lors de «\u00A0Les effets de l’IA sur le travail\u00A0», \
            Maison du peuple, Brest, 10 février 2025. Note dessinée, pas un enregistrement. Nom donné par la source. \
            Dans «\u00A0Rencontre sur l’IA au travail\u00A0», ligne 3. \
            https://verbatim.example/citations/notes-etablie1\
            """);
    }

    @ParameterizedTest
    @EnumSource
    void anOpenQuoteIsCitedWithoutAnyName(CitationFormat format) {
        assertThat(cite("notes-ambigue1", format))
                .contains(format == CitationFormat.CSL ? "non \\u00E9tabli\\u00B7e" : "non établi·e")
                .doesNotContain("Huron", "Mansouri");
    }

    @Test
    void onlyReviewedAndEstablishedNamesAreAuthorsForMachines() {
        for (Quote quote : corpus.quotes) {
            boolean may = List.of(
                            "notes-etablie1", "notes-balises1", "notes-derniere", "lettre-directe1", "lettre-texte001")
                    .contains(quote.id());
            assertThat(cite(quote.id(), CitationFormat.CSL).contains("\"author\""))
                    .as(quote.id())
                    .isEqualTo(may);
            assertThat(cite(quote.id(), CitationFormat.BIBTEX).contains("author = "))
                    .as(quote.id())
                    .isEqualTo(may);
            assertThat(cite(quote.id(), CitationFormat.RIS).contains("AU  - "))
                    .as(quote.id())
                    .isEqualTo(may);
        }
    }

    @Test
    void aProbableNameNeverStandsWithoutItsDoubt() {
        for (CitationFormat format : EnumSet.complementOf(EnumSet.of(CitationFormat.CSL))) {
            assertThat(cite("notes-probable", format).replace('\u00A0', ' '))
                    .contains("attribution probable, à confirmer : Marie Vernon");
        }
    }

    @ParameterizedTest
    @EnumSource
    void kindTravelsInEveryFormat(CitationFormat format) {
        for (Quote quote : corpus.quotes) {
            String kind = Wordings.kind(quote, corpus.source(quote)).text();
            String text = Jsoup.parse(cite(quote.id(), format))
                    .text()
                    .replace("\\u00E9", "é")
                    .replace("\\u2019", "’");
            assertThat(text.replace('’', '\'')).as(quote.id()).contains(kind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void gapsAndCorrectionsTravelInEveryFormat(CitationFormat format) {
        String gap = format == CitationFormat.CSL ? "[\\u2026]" : format == CitationFormat.MARKDOWN ? "\\[…\\]" : "[…]";
        assertThat(cite("notes-deuxmorc", format)).contains(gap);
        assertThat(cite("notes-corrigee", format).replace("\\[", "[").replace("\\]", "]"))
                .contains("pa[s] leur avis");
    }

    /// The sample letter is of 14 February 2025; when its words were said nobody knows.
    @ParameterizedTest
    @EnumSource
    void wordsWithoutADateAreNeverCitedUnderThatOfTheDocument(CitationFormat format) {
        String direct = plain(cite("lettre-directe1", format));
        switch (format) {
            case TEXT, HTML, MARKDOWN ->
                assertThat(direct).contains("Laura Huron, s. d. Entre guillemets", "publié le 14 février 2025, ligne");
            case CSL -> assertThat(direct).contains("\"available-date\"", "\"issued\":{\"literal\":\"s. d.\"}");
            case BIBTEX ->
                assertThat(direct)
                        .contains("note = {s. d. Entre guillemets", "publié le 14 février 2025, ligne")
                        .doesNotContain("  date = ", "  year = ");
            case RIS ->
                assertThat(direct)
                        .contains("N1  - s. d.", "publié le 14 février")
                        .doesNotContain("PY", "DA  -");
        }
    }

    /// It is written and published on one day.
    @Test
    void whatAPublisherWritesIsOfTheDayItWasPublished() {
        assertThat(plain(cite("lettre-texte001", CitationFormat.TEXT)))
                .contains("Conseil du numérique, 14 février 2025. Texte de l’organisation")
                .doesNotContain("s. d.", "publié le");
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoPassedTheWordsOnTravelInEveryFormat(CitationFormat format) {
        assertThat(plain(cite("lettre-directe1", format)))
                .contains("Cité par Le Matin, repris par le Conseil du numérique");
    }

    @ParameterizedTest
    @EnumSource
    void anOrganisationIsAnAuthorUnderItsWholeName(CitationFormat format) {
        assertThat(plain(cite("lettre-texte001", format)))
                .contains("Conseil du numérique")
                .doesNotContain("Conseil du numérique,\r", "numérique, Conseil");
    }

    @Test
    void onlyTheOrganisationSpokenForIsToldAsSuch() {
        OrganisationRef union = SampleCorpus.POSTAL_UNION.ref();
        OrganisationRef employer = SampleCorpus.EMPLOYER.ref();
        assertThat(Roles.after(List.of(
                        Role.of("Secrétaire générale", union, Relation.SPEAKS_FOR),
                        Role.of(null, employer, Relation.WORKS_AT))))
                .isEqualTo("secrétaire générale, Sud Courrier ; à côté de son nom : Presse Express");
        assertThat(Roles.after(List.of(Role.of(null, union, Relation.SPEAKS_FOR))))
                .isEqualTo("pour Sud Courrier");
        assertThat(Roles.after(List.of(Role.of(null, union, Relation.MEMBER)))).isEqualTo("Sud Courrier");
    }

    @Test
    void noStyleChangesTheWords() {
        for (Quote quote : corpus.quotes) {
            String words = Citing.of(quote, corpus.source(quote), null).words();
            assertThat(cite(quote.id(), CitationFormat.TEXT)).contains(words);
            assertThat(Jsoup.parse(cite(quote.id(), CitationFormat.HTML))
                            .select("p")
                            .text())
                    .contains(Jsoup.parse(words.replace("<", "&lt;")).text());
        }
    }

    /// Le Matin cites her: nobody says that she gave a talk.
    @Test
    void secondHandWordsAreNoTalk() {
        assertThat(cite("lettre-directe1", CitationFormat.CSL)).contains("\"type\":\"document\"");
        assertThat(cite("lettre-directe1", CitationFormat.RIS)).startsWith("TY  - ELEC");
        assertThat(cite("notes-etablie1", CitationFormat.CSL)).contains("\"type\":\"speech\"");
        assertThat(cite("notes-etablie1", CitationFormat.RIS)).startsWith("TY  - SLIDE");
    }

    @Test
    void noBibliographyStyleMayChangeTheCaseOfTheWordsOrLoseWhereTheyWereSaid() {
        assertThat(cite("notes-etablie1", CitationFormat.BIBTEX))
                .contains("title = {{Le groupe n'est plus", "multinationale.}},")
                .containsPattern("note = \\{[^}]*Les effets de l'IA sur le travail[^}]*Maison du peuple, Brest");
    }

    @Test
    void wordsOfATranslationAreToldAsSuchInEveryFormat() {
        Quote quote = corpus.quote("notes-etablie1");
        Source translated = Source.ofFile("notes", "notes.txt").withTranslationOf(new Translation("Take action", null));
        for (CitationFormat format : CitationFormat.values()) {
            assertThat(plain(Citations.cite(Citing.of(quote, translated, null), format)))
                    .as(format.name())
                    .containsPattern("Texte traduit de .{1,6} ?Take action");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAddressOfTheDocumentAndTheMomentTravelInEveryFormat(CitationFormat format) {
        Quote direct = corpus.quote("lettre-directe1");
        Quote quote = with(direct, direct.attribution(), new TimeRange(3_724_500, 3_729_000));
        for (String url : new String[] {null, "https://verbatim.example/citations/lettre-directe1"}) {
            assertThat(plain(Citations.cite(Citing.of(quote, corpus.letter, url), format)))
                    .contains("à 1:02:04, ligne 1", "https://exemple.fr/lettre");
        }
    }

    @Test
    void noCopyHasASpaceThatMayBreakBeforeADoubleSign() {
        for (Quote quote : corpus.quotes) {
            String text = cite(quote.id(), CitationFormat.TEXT).replace(EditedWords.printed(quote), "");
            assertThat(text).as(quote.id()).doesNotContainPattern(" [»:;!?]|« ");
        }
    }

    @Test
    void aTitleThatHasGuillemetsKeepsThemInTheSecondRankWhereverItStands() {
        Source titled = corpus.letter.withTitle("IA : « ça craque » !");
        String text = Citations.cite(Citing.of(corpus.quote("lettre-rapporte"), titled, null), CitationFormat.TEXT)
                .replace('\u00A0', ' ');
        assertThat(text).startsWith("Selon « IA : “ça craque” ! »").contains("Dans « IA : “ça craque” ! »");
    }

    @Test
    void aCardTellsATranslation() {
        Source translated = corpus.letter.withTranslationOf(new Translation("Take action", null));
        for (String id : List.of("lettre-texte001", "lettre-directe1", "lettre-rapporte")) {
            assertThat(Cards.of(corpus.quote(id), translated)
                            .badges()
                            .getFirst()
                            .line())
                    .contains("Texte traduit de «\u00A0Take action\u00A0»");
        }
    }

    private static Quote with(Quote quote, Attribution attribution, @Nullable TimeRange time) {
        return new Quote(
                quote.id(),
                quote.source(),
                quote.parts(),
                quote.verbatim(),
                quote.text(),
                quote.corrections(),
                quote.kind(),
                quote.wording(),
                attribution,
                quote.saying(),
                quote.context(),
                quote.lead(),
                quote.sectors(),
                quote.themes(),
                quote.prefix(),
                quote.suffix(),
                quote.page(),
                time,
                quote.order());
    }

    @Test
    void reportedSpeechIsNeverSetAsAQuotation() {
        assertThat(cite("lettre-rapporte", CitationFormat.TEXT).replace('\u00A0', ' '))
                .startsWith("Selon « Retour sur une semaine d’événements » (Conseil du numérique), qui rapporte en"
                        + " substance les propos de Laura Huron (attribution probable, à confirmer) : ")
                .contains(" : L'enjeu est");
        assertThat(Jsoup.parse(cite("lettre-rapporte", CitationFormat.HTML)).select("blockquote, q"))
                .isEmpty();
        assertThat(cite("lettre-rapporte", CitationFormat.MARKDOWN)).doesNotStartWith(">");
    }

    @Test
    void markupInTheWordsStaysText() {
        Document html = Jsoup.parse(cite("notes-balises1", CitationFormat.HTML));
        assertThat(html.select("script")).isEmpty();
        assertThat(html.select("blockquote").text()).contains("<script>alert(\"IA\")</script> & les");
        assertThat(cite("notes-balises1", CitationFormat.MARKDOWN))
                .contains("\\<script")
                .doesNotContain(" <script");
        assertThat(cite("notes-balises1", CitationFormat.BIBTEX)).contains(" \\& les");
    }

    @Test
    void everyThreadGetsTheCitationItAskedFor() {
        List<String> ids = corpus.quotes.stream().map(Quote::id).toList();
        List<String> alone =
                ids.stream().map(id -> cite(id, CitationFormat.TEXT)).toList();
        List<String> together = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> cite(ids.get(i % ids.size()), CitationFormat.TEXT))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @Test
    void withoutAPublicAddressNoneIsGiven() {
        Quote quote = corpus.quote("notes-etablie1");
        for (CitationFormat format : CitationFormat.values()) {
            assertThat(Citations.cite(Citing.of(quote, corpus.source(quote), null), format))
                    .doesNotContain("http", "null");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSL", "BIBTEX", "RIS"})
    void formatsForMachinesEndWithALine(CitationFormat format) {
        assertThat(FOR_MACHINES).contains(format);
        assertThat(cite("notes-etablie1", format)).endsWith("\n");
    }

    private static String plain(String citation) {
        return Jsoup.parse(citation.replace("\\u00E9", "é")
                        .replace("\\u00E0", "à")
                        .replace("\\u00A0", " ")
                        .replace("\\", ""))
                .wholeText()
                .replace('\u00A0', ' ');
    }

    /// Of people and organisations whose names end in a point.
    @ParameterizedTest
    @EnumSource
    void noSentenceEndsInTwoPoints(CitationFormat format) {
        Source abridged = titledBy("Alpha Inc.", "Jeanne B.", "Que faire de l'I.A.");
        for (Quote quote : corpus.quotes) {
            Saying saying = quote.saying().told(List.of("Paule C."), null);
            for (Attribution attribution : abridged()) {
                Quote of = with(quote, attribution, null).withSaying(saying);
                Stream<String> lines = Stream.concat(
                        Wordings.badges(of, abridged).stream()
                                .flatMap(badge -> Stream.of(badge.text(), String.valueOf(badge.line()))),
                        Stream.of(Citations.cite(Citing.of(of, abridged, null), format)));
                assertThat(lines.map(line -> plain(line).replace("...", "…")))
                        .as(quote.id())
                        .noneMatch(line -> line.contains(".."));
            }
        }
    }

    private List<Attribution> abridged() {
        Voice marie = new Voice.PersonVoice("marie-v", "Marie V.", List.of(), true);
        Voice union = new Voice.OrganisationVoice(new OrganisationRef(null, "Beta S.A."));
        Grounds grounds = Grounds.of(0.9, List.of());
        return List.of(
                new Attribution.Named(List.of((Voice.PersonVoice) marie), Certainty.ESTABLISHED, grounds),
                new Attribution.Named(List.of((Voice.PersonVoice) marie), Certainty.PROBABLE, grounds),
                new Attribution.Collective((Voice.OrganisationVoice) union, Certainty.ESTABLISHED, grounds),
                new Attribution.Ambiguous(List.of(new Candidate(marie, 0.5), new Candidate(union, 0.4)), grounds));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/web/references.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aTitleStandsInAReferenceWithItsOwnSigns(String title, String expected) {
        Source titled = titledBy(null, null, title);
        String reference = Citing.reference(corpus.quote("lettre-directe1"), titled, null);
        assertThat(reference.replace('\u00A0', ' ')).contains(expected);
    }

    private Source titledBy(@Nullable String publisher, @Nullable String author, String title) {
        Source letter = corpus.letter;
        return new Source(
                letter.id(),
                title,
                publisher == null ? null : new OrganisationRef(null, publisher),
                author,
                null,
                LocalDate.of(2025, 3, 1),
                null,
                null,
                null,
                null,
                letter.licence(),
                letter.display(),
                "fr",
                null,
                null,
                null,
                null,
                letter.file());
    }

    private String cite(String id, CitationFormat format) {
        Quote quote = corpus.quote(id);
        return Citations.cite(
                Citing.of(quote, corpus.source(quote), "https://verbatim.example/citations/" + id), format);
    }
}
