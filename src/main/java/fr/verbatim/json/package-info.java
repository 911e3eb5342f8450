/// The one wire form: how quotes, results, records and errors look in JSON, wherever they leave the program.
///
/// Begin with [WireForm]. Field names are snake_case, values lower case with hyphens, dates ISO 8601, positions
/// in Unicode code points of the raw file. Fields keep their order and are never left out: what is not known is
/// `null`.
@NullMarked
package fr.verbatim.json;

import org.jspecify.annotations.NullMarked;
