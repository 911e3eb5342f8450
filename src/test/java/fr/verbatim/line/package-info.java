@NullMarked
package fr.verbatim.line;

import org.jspecify.annotations.NullMarked;
