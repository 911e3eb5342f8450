/// The map of Verbatim: who said what, where, and how we know. One room a package, one way through them:
///
/// ```
/// corpus/ ─corpus▶ Corpus ─reader▶ Document ─quote▶ Quotes ─topic▶ Quotes ─index▶ index/ ─search▶ Results ─web, json▶
/// ```
///
/// | room | what it does |
/// |---|---|
/// | `model` | the nouns: records and sealed types with their own invariants |
/// | `text` | French text: normalising, inclusive forms, sentences, the analysis chain |
/// | `people` | names, signatures, authority records |
/// | `corpus` | the corpus folder, read and checked |
/// | `reader` | one reader a format |
/// | `quote` | documents cut into attributed quotes |
/// | `topic` | sectors and themes, with what earned them |
/// | `line` | read, cut and attribute, situate, tag: one source from end to end |
/// | `index` | generations of the index: written, published at once |
/// | `search` | a query in, results out |
/// | `json` | the one wire form of everything |
/// | `cite` | a quote as a citation |
/// | `ingest` | the line over a whole corpus, into a new generation |
/// | `evaluate` | the line and the search against human annotation |
/// | `web` | page and API |
/// | `cli` | the commands; the only place that wires rooms together |
///
/// `HouseTest` holds who may know whom. Begin with `fr.verbatim.model`, then `fr.verbatim.line`.
@NullMarked
package fr.verbatim;

import org.jspecify.annotations.NullMarked;
