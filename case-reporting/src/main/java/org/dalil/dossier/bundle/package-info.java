/**
 * The bundle of exhibits: pages of the files that a dossier names, behind sheets of ours, numbered and stamped, in
 * volumes. Start with {@link org.dalil.dossier.bundle.BundlePress}. Opens no file itself: workers do. Knows nothing of
 * requests and of who may see what.
 */
@NullMarked
package org.dalil.dossier.bundle;

import org.jspecify.annotations.NullMarked;
