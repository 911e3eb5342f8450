/// The site and the API over HTTP.
///
/// Begin with [WebServer] (starts and stops; which path is answered by whom) and [Answer] (what a path is
/// answered by, from one state of the corpus). An answer turns a [Request] into a [Reply] and knows nothing of
/// the HTTP library; [ReplyWriter] gives the reply its ETag, compression and headers; a [Refusal] thrown
/// anywhere becomes an error page or problem+json. Pages are built by the classes ending in `Pages` from
/// records of `fr.verbatim.web.page` and set by the templates in `src/main/jte`; [Typesetting] keeps French
/// signs where they belong. What is said about certainty and kind stands in [Wordings] alone.
@NullMarked
package fr.verbatim.web;

import org.jspecify.annotations.NullMarked;
