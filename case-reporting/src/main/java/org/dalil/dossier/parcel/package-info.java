/**
 * A dossier as one package that a stranger can check without us and without a network: a bag (RFC 8493) with the
 * fingerprint of every file, one number over all of them, and a page that any browser opens and that checks them. Start
 * with {@link org.dalil.dossier.parcel.Parcel}. Knows nothing of what the files say.
 */
@NullMarked
package org.dalil.dossier.parcel;

import org.jspecify.annotations.NullMarked;
