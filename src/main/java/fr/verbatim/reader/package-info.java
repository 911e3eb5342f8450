/// One reader per format: a file's raw text → a [fr.verbatim.model.Document] of blocks, each with its span and its
/// words mapped back to the raw text. Begin with [Readers].
///
/// Readers say what stands on the page, not who speaks: that is the quote room's business.
@NullMarked
package fr.verbatim.reader;

import org.jspecify.annotations.NullMarked;
