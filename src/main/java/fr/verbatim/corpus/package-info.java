/// Reads and checks the corpus folder, the only source of truth, and writes entries back to it.
///
/// Begin with [CorpusFolder]: it turns the folder into a [fr.verbatim.model.Corpus] and lists **every** fault with its
/// file and line. [CorpusAppender] adds a review, a person, an organisation, moves or a withdrawal to the YAML files
/// without touching what stands there. [SourceFile] reads one document, with or without a corpus; [BundledVocabulary]
/// holds the vocabularies for when there is no corpus.
///
/// YAML is read as nodes with their marks ([YamlFile], [Fields]); every scalar is text, so a date is a date only
/// where a field wants one. What a fault costs:
///
/// | fault in | costs |
/// |---|---|
/// | one record of an authority or vocabulary file (its keys or values) | that record, and references to it |
/// | an unknown id in a record of people, organisations, events or sectors | that reference |
/// | a document, its metadata, or the reviews of it | that document (a lost review could bring a wrong name back) |
/// | YAML of a file at the top that cannot be read | everything: nothing is published |
/// | `withdrawals.yaml`, in any way; a withdrawn person whose record is left out | everything |
/// | the folder: missing, unreadable, no document | everything |
@NullMarked
package fr.verbatim.corpus;

import org.jspecify.annotations.NullMarked;
