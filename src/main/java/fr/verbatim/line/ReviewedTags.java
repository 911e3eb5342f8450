package fr.verbatim.line;

import fr.verbatim.model.Because;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Review;
import fr.verbatim.model.Sector;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Theme;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sectors and themes a reviewer has given stand in place of the program's. A sector keeps the relation the program
/// found for it; a new one says *about*, unless the words come from somebody of the trade.
final class ReviewedTags {
    private final Map<String, Sector> sectors;
    private final Map<String, Theme> themes;

    ReviewedTags(Vocabulary vocabulary) {
        this.sectors = vocabulary.sectors().stream().collect(Collectors.toMap(Sector::id, Function.identity()));
        this.themes = vocabulary.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
    }

    Quote decide(Quote quote, @Nullable Review review) {
        if (review == null) {
            return quote;
        }
        Because because =
                new Because(Because.Type.REVIEW, "relu par " + review.mark().by(), null);
        List<String> givenSectors = review.decision().sectors();
        List<String> givenThemes = review.decision().themes();
        List<SectorTag> newSectors = givenSectors == null
                ? quote.sectors()
                : givenSectors.stream()
                        .flatMap(id -> sector(quote, id, because).stream())
                        .toList();
        List<ThemeTag> newThemes = givenThemes == null
                ? quote.themes()
                : givenThemes.stream()
                        .flatMap(id -> Optional.ofNullable(themes.get(id)).stream())
                        .map(theme -> new ThemeTag(theme.id(), theme.label(), List.of(because)))
                        .toList();
        return quote.withTags(newSectors, newThemes);
    }

    private Optional<SectorTag> sector(Quote quote, String id, Because because) {
        SectorTag.Relation relation = quote.sectors().stream()
                .filter(tag -> tag.id().equals(id))
                .map(SectorTag::relation)
                .findFirst()
                .orElse(SectorTag.Relation.ABOUT);
        return Optional.ofNullable(sectors.get(id))
                .map(sector -> new SectorTag(id, sector.label(), relation, List.of(because)));
    }
}
