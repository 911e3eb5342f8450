/// The nouns of Verbatim: what a source, a block, a quote, an attribution and the corpus are, with the invariants that
/// every other room relies on. Depends on nothing but the JDK.
///
/// Begin with [Quote] (what somebody said, cut out of a [RawText] by [Span]s), [Attribution] (who said it and how sure
/// we are) and [Corpus] (all that a person has decided).
@NullMarked
package fr.verbatim.model;

import org.jspecify.annotations.NullMarked;
