/// What the templates are given: one record a page, made of a few small ones. They hold plain text and addresses, never
/// markup: escaping belongs to the template engine alone.
///
/// Public because the compiled templates live in a package of their own. Begin with [Frame] (what every page has) and
/// [Card] (one quote as it is shown).
@NullMarked
package fr.verbatim.web.page;

import org.jspecify.annotations.NullMarked;
