@NullMarked
package fr.verbatim.quote;

import org.jspecify.annotations.NullMarked;
