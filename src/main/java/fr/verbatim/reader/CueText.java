package fr.verbatim.reader;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the markup of captions out of the text of one cue.
///
/// | markup | becomes |
/// |---|---|
/// | `<v Nom>` … `</v>` | a part of its own, said by that voice |
/// | `<i>`, `<b>`, `<c.class>`, `<font …>`, `<00:00:01.000>`, `{\an8}` | nothing |
/// | `<rt>` … `</rt>` | nothing, words included: a reading aid, not said |
/// | `&amp;`, `&nbsp;` and other character references | the character |
final class CueText {
    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z][^<>]*+>|<\\d[\\d:.]*+>|</>|\\{\\\\[^{}]*+\\}|&#?[A-Za-z0-9]{1,32};");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*+)?(?:\\s([^>]*+))?>");

    private final RawText raw;
    private final List<Part> parts = new ArrayList<>();
    private MappedText.Builder words;
    private @Nullable String voice;
    private int partStart;
    private boolean inReadingAid;

    /// What one voice says in a cue.
    ///
    /// @param voice as `<v …>` names it; null where no voice is named
    /// @param start where it begins in the raw text, its tag included
    record Part(@Nullable String voice, MappedText words, int start) {}

    private CueText(RawText raw, int start) {
        this.raw = raw;
        this.words = new MappedText.Builder(raw);
        this.partStart = start;
    }

    /// The parts of a cue whose text is `span`, those without words left out.
    static List<Part> parts(RawText raw, Span span) {
        CueText text = new CueText(raw, span.start());
        Matcher markup = MARKUP.matcher(raw.text()).region(span.start(), span.end());
        int at = span.start();
        while (markup.find()) {
            text.copy(at, markup.start());
            text.markup(markup.group(), markup.start(), markup.end());
            at = markup.end();
        }
        text.copy(at, span.end());
        text.endPart(span.end(), null);
        return text.parts;
    }

    private void copy(int start, int end) {
        if (!inReadingAid) {
            words.copy(start, end);
        }
    }

    private void markup(String found, int start, int end) {
        Matcher named = VOICE.matcher(found);
        if (found.startsWith("&")) {
            if (!inReadingAid) {
                words.replace(Alignment.decode(found), start, end);
            }
        } else if (named.matches()) {
            endPart(start, name(named.group(1)));
        } else if (found.equals("</v>")) {
            endPart(end, null);
        } else if (found.startsWith("<rt") || found.startsWith("</r")) {
            inReadingAid = found.startsWith("<rt");
        }
    }

    private void endPart(int next, @Nullable String nextVoice) {
        MappedText said = words.build().strip();
        if (!said.isBlank()) {
            parts.add(new Part(voice, said, partStart));
        }
        words = new MappedText.Builder(raw);
        voice = nextVoice;
        partStart = next;
    }

    private static @Nullable String name(@Nullable String annotation) {
        String name = annotation == null ? "" : Spaces.fold(Alignment.decode(annotation));
        return name.isBlank() ? null : name;
    }
}
