/**
 * One mail a day for who wants it: how much is due, and where to look; never what. Start with
 * {@link org.dalil.digest.DigestWish}. The mail is put into the outbox of {@code mail}, which sends it.
 */
@NullMarked
package org.dalil.digest;

import org.jspecify.annotations.NullMarked;
