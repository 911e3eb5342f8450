package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Through whom words have come: a newspaper or channel that the sentence names as the place they were printed or
/// spoken.
final class Via {
    private static final Set<String> MEDIA =
            Set.of("média", "media", "journal", "presse", "agence", "radio", "télévision", "magazine", "revue");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)\\b(?:dans|pour|à|au|sur|chez|par|auprès de|auprès du|au micro de|au micro du|dans les colonnes"
                    + " de|dans les colonnes du)\\s+(?:l['’]|la |le |les )?$");

    private final Registry registry;

    Via(Registry registry) {
        this.registry = registry;
    }

    /// The media named outside the quotation, nearest first.
    List<String> of(Speech speech) {
        return speech.mentions().stream()
                .filter(mention -> isMedium(mention)
                        && PLACE.matcher(speech.sentence().substring(0, mention.start()))
                                .find())
                .map(mention -> mention.voice().display())
                .distinct()
                .toList();
    }

    private boolean isMedium(Mention mention) {
        return mention.voice() instanceof Voice.OrganisationVoice organisation
                && registry.findOrganisation(organisation.organisation().name())
                        .map(record -> record.kind() != null && MEDIA.contains(record.kind()))
                        .orElse(false);
    }
}
