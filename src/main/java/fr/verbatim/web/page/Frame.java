package fr.verbatim.web.page;

import org.jspecify.annotations.Nullable;

/// What every page has round its content.
///
/// @param look what stays the same
/// @param title of the page, without the site's
/// @param words in the search box
/// @param indexed whether search engines may keep the page
/// @param canonical absolute address; null when the site is not public
/// @param head what machines find in the page
public record Frame(
        Look look,
        String title,
        String words,
        boolean indexed,
        @Nullable String canonical,
        Head head) {
    public Frame with(Head other) {
        return new Frame(look, title, words, indexed, canonical, other);
    }
}
