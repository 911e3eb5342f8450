package fr.verbatim.index;

import fr.verbatim.model.Withdrawal;
import java.time.LocalDate;

/// What is left of a withdrawn quote or person: its id, when and why, never words or a name.
public record Tombstone(String id, LocalDate date, Withdrawal.Reason reason) {}
