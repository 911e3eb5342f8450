package fr.verbatim.web.page;

import fr.verbatim.model.Site;

/// A page that explains: help, legal notice, API.
///
/// @param site who runs it
public record NoticePage(Frame frame, Site site) {}
