package fr.verbatim.ingest;

import fr.verbatim.model.Source;

/// How far an ingest is, in the order in which it happens.
public sealed interface ProgressEvent {
    /// It begins.
    record Started(int sources) implements ProgressEvent {}

    /// A source is in.
    ///
    /// @param done how many sources are, this one included
    record SourceDone(Source source, int quotes, int done) implements ProgressEvent {}

    /// A source was left out.
    record SourceFailed(Source source, String message, int done) implements ProgressEvent {}

    /// All sources are through; the index is being written out.
    record Publishing(int quotes) implements ProgressEvent {}

    /// The new generation is served from now on.
    record Published(String generation) implements ProgressEvent {}
}
