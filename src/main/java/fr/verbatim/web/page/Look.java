package fr.verbatim.web.page;

/// What stays the same on every page of a site.
///
/// @param site its title
/// @param stylesheet path of the style sheet
/// @param script path of the script, without which everything works too
/// @param icon path of the icon
public record Look(String site, String stylesheet, String script, String icon) {}
