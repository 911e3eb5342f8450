/// Who is who: reading names, roles and signatures as French documents print them, matching them to the
/// authority records, and proposing records for those that have none.
///
/// Begin with [Registry] (names → records) and [SignatureReader] (lines → name and roles).
@NullMarked
package fr.verbatim.people;

import org.jspecify.annotations.NullMarked;
