/// The corpus folder told by its faults: begin with [BadFolderTest].
@NullMarked
package fr.verbatim.corpus;

import org.jspecify.annotations.NullMarked;
