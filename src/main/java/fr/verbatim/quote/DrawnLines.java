package fr.verbatim.quote;

import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.Signature;
import java.util.List;

/// Lines of one group of a drawn note: as one text, and where they stand.
record DrawnLines(Document document) {
    /// The lines as one stretch of the raw text, what stands between them included.
    MappedText whole(List<MappedText> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        MappedText.Builder whole = new MappedText.Builder(document.raw());
        int end = -1;
        for (MappedText line : lines) {
            Span span = span(line);
            if (end >= 0 && document.raw().text().substring(end, span.start()).isBlank()) {
                whole.copy(end, span.start());
            } else if (end >= 0) {
                whole.replace("\n", end, span.start());
            }
            whole.append(line);
            end = span.end();
        }
        return whole.build();
    }

    Span span(MappedText text) {
        return text.span(document.raw(), 0, text.length());
    }

    static List<String> texts(List<MappedText> lines) {
        return lines.stream().map(MappedText::text).toList();
    }

    FoundSpeaker speaker(Registry registry, Signature signature, Span span) {
        Voice voice = registry.voice(signature.name(), signature.roles());
        return new FoundSpeaker(voice, signature.roles(), signature.label(), span);
    }
}
