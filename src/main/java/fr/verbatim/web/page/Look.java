package fr.verbatim.web.page;

/// What stays the same on every page of a site.
///
/// @param site its title
/// @param stylesheet path of the style sheet
/// @param icon path of the icon
public record Look(String site, String stylesheet, String icon) {}
