@NullMarked
package fr.verbatim.reader;

import org.jspecify.annotations.NullMarked;
