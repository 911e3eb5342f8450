package fr.verbatim.web.page;

import org.jspecify.annotations.Nullable;

/// What stays the same on every page of a site.
///
/// @param site its title
/// @param stylesheet path of the style sheet
/// @param script path of the script, without which everything works too
/// @param icon path of the icon
/// @param plugIn path of the search plug-in for browsers; null when the site is not public
public record Look(
        String site,
        String stylesheet,
        String script,
        String icon,
        @Nullable String plugIn) {}
