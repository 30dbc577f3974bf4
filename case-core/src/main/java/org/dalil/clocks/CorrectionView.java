package org.dalil.clocks;

import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;

/**
 * What somebody corrected.
 *
 * @param because where it stands
 */
public record CorrectionView(UUID id, Correction said, String because, AccountId by, Instant at) {}
