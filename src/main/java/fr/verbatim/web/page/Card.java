package fr.verbatim.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One quote as it is shown.
///
/// @param href its page
/// @param quoted whether the words may stand as a quotation; false for reported speech
/// @param intro what leads reported speech in (« Selon … ») ; empty otherwise
/// @param words the text, in pieces
/// @param lead the words before it; null when it stands alone
/// @param who the speakers; empty when no name may be given
/// @param instead what stands where the name would; empty when there are speakers
/// @param occasion event, date and places
/// @param badges kind and certainty
/// @param why what the evidence is asked for
/// @param source the document
/// @param lines where in it
/// @param tags sectors and themes
/// @param offer to add it to the dossier
public record Card(
        String id,
        String href,
        boolean quoted,
        String intro,
        List<Piece> words,
        @Nullable String lead,
        List<Speaker> who,
        String instead,
        Occasion occasion,
        List<Badge> badges,
        String why,
        Link source,
        Link lines,
        List<Link> tags,
        Link offer) {
    private static final int BRIEF = 48;

    public Card {
        words = List.copyOf(words);
        who = List.copyOf(who);
        badges = List.copyOf(badges);
        tags = List.copyOf(tags);
    }

    /// The first words, by which one link is told from that of another card.
    public String brief() {
        String whole = words.stream().map(Piece::text).collect(Collectors.joining());
        int space = whole.length() <= BRIEF ? -1 : whole.lastIndexOf(' ', BRIEF);
        return space < 0 ? whole.substring(0, Math.min(whole.length(), BRIEF)) : whole.substring(0, space) + "…";
    }

    /// What stands where the name would, for a line that tells the badges too; empty where one of them says the same.
    public String insteadBeside() {
        return badges.stream().anyMatch(badge -> badge.text().equals(instead)) ? "" : instead;
    }

    /// The same with another offer.
    public Card offering(Link other) {
        return new Card(
                id, href, quoted, intro, words, lead, who, instead, occasion, badges, why, source, lines, tags, other);
    }
}
