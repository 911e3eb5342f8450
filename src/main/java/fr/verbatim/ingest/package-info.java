/// The corpus into a new generation of the index, source by source.
///
/// Begin with [Ingest]. A [SourceLine] makes quotes of each source, [ProgressEvent]s say how far it is, the
/// [IngestReport] what came of it. [Withdrawals] keeps what was withdrawn out of everything that is written.
@NullMarked
package fr.verbatim.ingest;

import org.jspecify.annotations.NullMarked;
