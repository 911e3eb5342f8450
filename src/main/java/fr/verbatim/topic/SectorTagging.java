package fr.verbatim.topic;

import fr.verbatim.model.Because;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.SectorTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sectors of a quote.
///
/// | what says so | relation | when |
/// |---|---|---|
/// | the speaker's role, or « je suis enseignante » | from | always; a section of another trade then says nothing |
/// | the heading above | about | when no role says anything, or the heading is more specific |
/// | the words | about | enough of them; twice as many where role or section already tell, unless they only say it more
/// exactly |
/// | the words of an organisation's own text | about | enough of them: it writes about others |
final class SectorTagging {
    /// How much the words must weigh to add a sector to those of role and section.
    private static final double BESIDE_OTHERS = 2 * Score.ENOUGH;

    private final SectorRules rules;
    private final SpeakerSectors speakers;

    SectorTagging(SectorRules rules) {
        this.rules = rules;
        this.speakers = new SpeakerSectors(rules);
    }

    List<SectorTag> tags(Quote quote, TextMatcher text) {
        Map<String, List<Because>> from = new LinkedHashMap<>();
        speakers.of(quote.attribution()).forEach((id, because) -> add(from, id, because));
        if (quote.kind() != QuoteKind.STATEMENT) {
            rules.firstPerson(text).forEach((id, score) -> {
                if (score.isEnough()) {
                    add(from, id, score.because(Because.Type.WORDS));
                }
            });
        }
        Map<String, List<Because>> about = new LinkedHashMap<>();
        section(quote).forEach((id, score) -> {
            boolean moreSpecific = from.keySet().stream().anyMatch(known -> rules.isBelow(id, known));
            if (from.isEmpty() || moreSpecific) {
                add(about, id, score.because(Because.Type.SECTION));
            }
        });
        words(quote, text, from, about);
        return tags(from, about);
    }

    /// The sectors of the nearest heading that has any.
    private Map<String, Score> section(Quote quote) {
        for (String heading : quote.context().reversed()) {
            Map<String, Score> found = rules.heading(heading);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Map.of();
    }

    private void words(
            Quote quote, TextMatcher text, Map<String, List<Because>> from, Map<String, List<Because>> about) {
        List<String> known = new ArrayList<>(from.keySet());
        known.addAll(about.keySet());
        boolean alone = known.isEmpty() || quote.kind() == QuoteKind.STATEMENT;
        rules.about(text).forEach((id, score) -> {
            boolean sameOrBelow = known.stream().anyMatch(other -> other.equals(id) || rules.isBelow(id, other));
            double needed = alone || sameOrBelow ? Score.ENOUGH : BESIDE_OTHERS;
            if (score.total() >= needed) {
                add(from.containsKey(id) ? from : about, id, score.because(Because.Type.WORDS));
            }
        });
    }

    private List<SectorTag> tags(Map<String, List<Because>> from, Map<String, List<Because>> about) {
        List<String> all = new ArrayList<>(from.keySet());
        all.addAll(about.keySet());
        Set<String> specific = rules.mostSpecific(all);
        List<SectorTag> tags = new ArrayList<>();
        from.forEach((id, because) -> add(tags, specific, id, SectorTag.Relation.FROM, because));
        about.forEach((id, because) -> {
            if (!from.containsKey(id)) {
                add(tags, specific, id, SectorTag.Relation.ABOUT, because);
            }
        });
        return List.copyOf(tags);
    }

    private void add(
            List<SectorTag> tags, Set<String> kept, String id, SectorTag.Relation relation, List<Because> because) {
        if (kept.contains(id)) {
            tags.add(new SectorTag(id, rules.sector(id).label(), relation, because));
        }
    }

    private static void add(Map<String, List<Because>> tags, String id, List<Because> because) {
        tags.computeIfAbsent(id, key -> new ArrayList<>()).addAll(because);
    }
}
