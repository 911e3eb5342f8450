/// How fast the program is, on the corpus of the repository: `mvn -q -Pbench`. Begin with [Benchmark];
/// [ExportBenchmark],
/// [LoadBenchmark] and [WalkBenchmark] measure the server, [SizeBenchmark] long documents.
///
/// Figures of one machine at one hour: they show what grew, and what does not grow as it should.
@NullMarked
package fr.verbatim.bench;

import org.jspecify.annotations.NullMarked;
