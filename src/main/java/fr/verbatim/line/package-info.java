/// One source through the whole line: read → cut and attribute → situate → tag. Begin with [Line].
@NullMarked
package fr.verbatim.line;

import org.jspecify.annotations.NullMarked;
