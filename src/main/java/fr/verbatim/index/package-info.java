/// Everything that is served, written to disk and read back: one Lucene index a generation, published at once.
///
/// Begin with [Generations] (the index folder: which generation is served, how a new one takes its place) and [Fields]
/// (what a quote's Lucene document consists of). [GenerationWriter] fills a generation, [GenerationReader] is an
/// unchanging view of one, [LiveIndex] follows the folder and swaps readers under running requests.
///
/// A generation is a single Lucene index in a folder of its own. Quotes, the documents' raw texts and the
/// records of the corpus (one stored value) stand in it side by side, so that one Lucene commit, with its
/// checksums, covers all of them and nothing can be half there.
@NullMarked
package fr.verbatim.index;

import org.jspecify.annotations.NullMarked;
