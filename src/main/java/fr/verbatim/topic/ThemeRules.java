package fr.verbatim.topic;

import fr.verbatim.model.Because;
import fr.verbatim.model.Theme;
import fr.verbatim.model.ThemeTag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Themes: those whose signs weigh enough, the four strongest.
final class ThemeRules {
    private static final int MOST = 4;

    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final RuleSet rules;

    ThemeRules(List<Theme> themes) {
        Map<String, List<Rule>> terms = new LinkedHashMap<>();
        for (Theme theme : themes) {
            this.themes.put(theme.id(), theme);
            terms.put(theme.id(), new RuleParser("thème " + theme.id()).parse(theme.terms()));
        }
        this.rules = new RuleSet(terms);
    }

    /// The tags of a text, the strongest first.
    List<ThemeTag> tags(TextMatcher text) {
        return rules.scores(text).entrySet().stream()
                .filter(entry -> entry.getValue().isEnough())
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().total()))
                .limit(MOST)
                .map(entry -> new ThemeTag(
                        entry.getKey(), label(entry.getKey()), entry.getValue().because(Because.Type.WORDS)))
                .toList();
    }

    private String label(String id) {
        return Objects.requireNonNull(themes.get(id), "Bug: a rule of no theme").label();
    }
}
