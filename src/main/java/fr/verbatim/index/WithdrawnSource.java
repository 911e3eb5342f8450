package fr.verbatim.index;

import fr.verbatim.model.Withdrawal;
import java.time.LocalDate;

/// That a whole source was withdrawn, when and why.
public record WithdrawnSource(String id, LocalDate date, Withdrawal.Reason reason) {}
