package org.dalil.regimes;

import org.dalil.shared.LocalText;

/** A part of the dossier that a regime expects; {@code order} is a number, or a letter for an annex. */
public record DossierSection(String order, String key, LocalText title, LocalText heading, boolean mandatory) {}
