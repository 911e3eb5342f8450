@NullMarked
package fr.verbatim.people;

import org.jspecify.annotations.NullMarked;
