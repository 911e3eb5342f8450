package fr.verbatim.quote;

import fr.verbatim.model.Notice;
import java.util.List;

/// What a layout reader made of a stretch of a document.
///
/// @param drafts the quotes, in the order of the text
/// @param speakers every signature or label, in the order of the text
/// @param notices what a person should know
record Reading(List<Draft> drafts, List<FoundSpeaker> speakers, List<Notice> notices) {
    Reading {
        drafts = List.copyOf(drafts);
        speakers = List.copyOf(speakers);
        notices = List.copyOf(notices);
    }
}
