/// What quotes are about and which trade speaks in them: sectors and themes, each with what earned it.
///
/// Begin with [Tagger]; how the rules of the vocabularies are written stands on [Rule].
@NullMarked
package fr.verbatim.topic;

import org.jspecify.annotations.NullMarked;
