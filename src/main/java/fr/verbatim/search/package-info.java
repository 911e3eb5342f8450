/// Finding quotes: a [Query] goes in, [Results] come out; the authority records with their counts beside it.
///
/// Begin with [Searcher]. [QueryParameters] reads the parameters that the API, the page and the command line share.
@NullMarked
package fr.verbatim.search;

import org.jspecify.annotations.NullMarked;
