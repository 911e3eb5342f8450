package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is, to look at rather than to read. Every figure is a table too.
public record PanoramaPage(Frame frame, Timeline timeline, Matrix matrix, Voices voices) {
    /// Events by date, in pixels from the top.
    ///
    /// @param height of the figure
    /// @param moments dated, the earliest first
    /// @param undated events whose day no document gives
    public record Timeline(int height, List<Moment> moments, List<Link> undated) {
        public Timeline {
            moments = List.copyOf(moments);
            undated = List.copyOf(undated);
        }
    }

    /// An event on the line.
    ///
    /// @param y of its dot
    /// @param part whether it is part of another event
    /// @param date in French; in the figure only where it is another than that of the event before
    /// @param newDate whether the date is another than that of the event before
    /// @param basis where the date comes from
    /// @param lines its name, broken to fit a small window
    /// @param quotes how many, as text
    public record Moment(
            int y,
            boolean part,
            String date,
            boolean newDate,
            String basis,
            Link event,
            List<String> lines,
            String quotes) {
        public Moment {
            lines = List.copyOf(lines);
        }
    }

    /// Sectors by themes.
    public record Matrix(List<Link> themes, List<Row> rows) {
        /// Of the sectors' names and the themes' slanted ones, and from one cell to the next: in pixels.
        public static final int LEFT = 220;

        public static final int TOP = 190;
        public static final int PITCH = 24;
        /// What a slanted letter takes to the right.
        private static final double SLANTED = 4.4;

        public Matrix {
            themes = List.copyOf(themes);
            rows = List.copyOf(rows);
        }

        /// Where the last of the slanted names ends, in pixels.
        public int width() {
            int width = LEFT + PITCH * themes.size();
            for (int i = 0; i < themes.size(); i++) {
                double end =
                        LEFT + PITCH * (i + 1) + SLANTED * themes.get(i).text().length();
                width = Math.max(width, (int) Math.ceil(end));
            }
            return width;
        }

        public int height() {
            return TOP + PITCH * rows.size();
        }

        /// A sector.
        ///
        /// @param depth 0 for one that is part of no other
        /// @param cells one a theme
        public record Row(Link sector, int depth, List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /// The quotes of a sector on a theme.
        ///
        /// @param href a search for them; null where there are none
        /// @param count as text
        /// @param level 0 for none to 4 for the most
        public record Cell(@Nullable String href, String count, int level) {}
    }

    /// Who speaks how much.
    ///
    /// @param rest how many people are left out of the list, as a sentence; empty when none are
    public record Voices(List<Bar> bars, String rest) {
        public Voices {
            bars = List.copyOf(bars);
        }

        /// A person.
        ///
        /// @param sure share of the width for quotes reviewed or named by the source, in hundredths
        /// @param likely the same for probable ones
        /// @param sureCount as text
        /// @param likelyCount as text
        /// @param maybeCount quotes that may be theirs and are not counted, as text
        /// @param share of what is uncertain among what bears their name
        public record Bar(
                Link person,
                String sure,
                String likely,
                String sureCount,
                String likelyCount,
                String maybeCount,
                String share) {}
    }
}
