package fr.verbatim.index;

import fr.verbatim.model.Withdrawal;
import java.time.LocalDate;

/// What is left of a withdrawn quote: its id, when and why, never its words.
public record Tombstone(String id, LocalDate date, Withdrawal.Reason reason) {}
