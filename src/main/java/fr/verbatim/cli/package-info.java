/// The commands of Verbatim, and the only place that wires its rooms together.
///
/// Begin with [Main]. One command a file; what it says to people stands in `messages.properties`; a command
/// ends with an exit code or with a [CannotRun], never with a stack trace.
@NullMarked
package fr.verbatim.cli;

import org.jspecify.annotations.NullMarked;
