package org.dalil.submission;

import java.time.LocalDate;
import org.dalil.shared.LocalText;

/** A day by which something has to happen. */
public record DeadlineView(String code, LocalDate due, LocalText text) {}
