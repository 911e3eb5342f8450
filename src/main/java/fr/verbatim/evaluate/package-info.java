/// Evidence instead of assertion: what the line and the search give, against what people annotated.
///
/// Begin with [Evaluation]. Every [Metric] is one file and knows one question; gold files are told apart by the fields
/// they have ([GoldFile]).
@NullMarked
package fr.verbatim.evaluate;

import org.jspecify.annotations.NullMarked;
