/// French text: folding for comparison, white space, sentences, quotation marks, the lexicon and the analysis
/// chain of the index.
///
/// Begin with [FrenchAnalysis] for search, [Fold] for comparing names and [Sentences] for cutting prose.
@NullMarked
package fr.verbatim.text;

import org.jspecify.annotations.NullMarked;
