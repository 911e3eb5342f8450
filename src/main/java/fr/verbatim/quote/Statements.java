package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Voice.OrganisationVoice;
import fr.verbatim.model.Wording;
import java.util.List;

/// What a publisher says in its own prose.
final class Statements {
    private Statements() {}

    static Draft draft(Document document, MappedText words, List<String> context) {
        return Draft.of(words, QuoteKind.STATEMENT, Wording.SPEAKER, publisher(document, words), context);
    }

    /// The publisher speaks in its own name; without a known publisher nobody does.
    private static Attribution publisher(Document document, MappedText words) {
        OrganisationRef publisher = document.source().publisher();
        if (publisher == null) {
            return new Attribution.Unknown(Grounds.of(0, List.of()));
        }
        Evidence evidence = new Evidence(
                "publisher",
                "texte de l'organisation qui publie (" + publisher.name() + "), sans autre locuteur indiqué",
                4,
                words.span(document.raw(), 0, words.length()));
        return new Attribution.Collective(
                new OrganisationVoice(publisher), Certainty.ESTABLISHED, Grounds.of(0.98, List.of(evidence)));
    }
}
