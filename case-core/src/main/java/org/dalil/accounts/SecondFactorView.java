package org.dalil.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * The second factor of somebody, as she sees it.
 *
 * @param since since when it is in use; empty when there is none
 * @param recoveryCodesLeft how many were not used yet
 * @param begun the secret to give to the app, while it is being set up
 * @param required whether everybody has to have one here
 */
public record SecondFactorView(
        Optional<Instant> since, int recoveryCodesLeft, Optional<SharedSecret> begun, boolean required) {

    public boolean inUse() {
        return since.isPresent();
    }
}
