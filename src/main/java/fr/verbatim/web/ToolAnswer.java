package fr.verbatim.web;

import fr.verbatim.json.WireObject;

/// What a tool answers: the same twice, for assistants that read and for programs that count.
///
/// @param text in French
/// @param object in the wire form
record ToolAnswer(String text, WireObject object) {}
