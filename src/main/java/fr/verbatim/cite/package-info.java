/// A quote as a citation: to paste into an article, or for a reference manager.
///
/// Begin with [Citations], the front door: a [Citable] and a [CitationFormat] in, text out. What a reader may
/// conclude from a name hangs on how it is said, so the words for kind and certainty come in with the [Citable]
/// and stand in every format; a name becomes an author for machines only where it was reviewed or the source
/// gives it ([Authors]).
@NullMarked
package fr.verbatim.cite;

import org.jspecify.annotations.NullMarked;
