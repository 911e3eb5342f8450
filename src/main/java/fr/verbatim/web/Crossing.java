package fr.verbatim.web;

import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.PanoramaPage;
import fr.verbatim.web.page.PanoramaPage.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Crosses sectors with themes: how many quotes have both.
final class Crossing {
    private static final int LEVELS = 4;
    /// No sector has an empty id.
    private static final String TOP = "";

    private final Searcher searcher;
    private final List<Theme> themes;

    private Crossing(Searcher searcher) {
        this.searcher = searcher;
        this.themes = searcher.themes().stream()
                .filter(theme -> theme.quotes() > 0)
                .sorted(Comparator.comparingLong((Counted<Theme> theme) -> theme.quotes())
                        .reversed())
                .map(Counted::record)
                .toList();
    }

    static Matrix of(Searcher searcher) {
        return new Crossing(searcher).matrix();
    }

    private Matrix matrix() {
        Map<String, List<Counted<Sector>>> byParent = searcher.sectors().stream()
                .filter(sector -> sector.quotes() > 0)
                .sorted(Comparator.comparingLong((Counted<Sector> sector) -> sector.quotes())
                        .reversed())
                .collect(Collectors.groupingBy(sector ->
                        sector.record().parent() == null ? TOP : sector.record().parent()));
        List<Line> lines = new ArrayList<>();
        add(lines, byParent, TOP, 0);
        long most = lines.stream()
                .flatMap(line -> line.counts().values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        List<Link> heads = themes.stream()
                .map(theme -> new Link(theme.label(), Addresses.theme(theme.id())))
                .toList();
        return new Matrix(heads, lines.stream().map(line -> row(line, most)).toList());
    }

    /// @param counts by theme
    private record Line(Sector sector, int depth, Map<String, Long> counts) {}

    private void add(List<Line> lines, Map<String, List<Counted<Sector>>> byParent, String parent, int depth) {
        for (Counted<Sector> one : byParent.getOrDefault(parent, List.of())) {
            Sector sector = one.record();
            lines.add(new Line(
                    sector,
                    depth,
                    Lookups.counts(
                            Lookups.countingHaving(searcher, Filter.SECTOR, sector.id(), Filter.THEME), Filter.THEME)));
            add(lines, byParent, sector.id(), depth + 1);
        }
    }

    private Matrix.Row row(Line line, long most) {
        Sector sector = line.sector();
        List<PanoramaPage.Matrix.Cell> cells = themes.stream()
                .map(theme -> cell(sector, theme, line.counts().getOrDefault(theme.id(), 0L), most))
                .toList();
        return new Matrix.Row(new Link(sector.label(), Addresses.sector(sector.id())), line.depth(), cells);
    }

    private static Matrix.Cell cell(Sector sector, Theme theme, long count, long most) {
        if (count == 0) {
            return new Matrix.Cell(null, "0", 0);
        }
        String href = Parameters.NONE
                .with(Filter.SECTOR.parameter(), sector.id())
                .with(Filter.THEME.parameter(), theme.id())
                .on("/");
        return new Matrix.Cell(href, French.number(count), (int) Math.ceilDiv(count * LEVELS, most));
    }
}
