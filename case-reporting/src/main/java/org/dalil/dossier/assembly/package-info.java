/**
 * Puts a dossier together from what the case holds: which record goes into which section, under which number. It invents
 * nothing; what the case does not say stays empty and is printed as not stated. Start with
 * {@link org.dalil.dossier.assembly.Assembly}.
 */
@NullMarked
package org.dalil.dossier.assembly;

import org.jspecify.annotations.NullMarked;
