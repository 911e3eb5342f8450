package fr.verbatim.topic;

import fr.verbatim.model.Because;
import fr.verbatim.model.Theme;
import fr.verbatim.model.ThemeTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Themes: those whose signs weigh enough, the four strongest.
final class ThemeRules {
    private static final int MOST = 4;

    private final List<Parsed> themes;

    private record Parsed(Theme theme, List<Rule> terms) {}

    private record Scored(Theme theme, Score score) {}

    ThemeRules(List<Theme> themes) {
        this.themes = themes.stream()
                .map(theme -> new Parsed(theme, new RuleParser("thème " + theme.id()).parse(theme.terms())))
                .toList();
    }

    /// The tags of a text, the strongest first.
    List<ThemeTag> tags(TextMatcher text) {
        List<Scored> earned = new ArrayList<>();
        for (Parsed parsed : themes) {
            Score score = Score.of(text.hits(parsed.terms()));
            if (score.isEnough()) {
                earned.add(new Scored(parsed.theme(), score));
            }
        }
        return earned.stream()
                .sorted(Comparator.comparingDouble(scored -> -scored.score().total()))
                .limit(MOST)
                .map(scored -> new ThemeTag(
                        scored.theme().id(),
                        scored.theme().label(),
                        scored.score().because(Because.Type.WORDS)))
                .toList();
    }
}
