/**
 * Files of dossiers that show evidence itself, kept in the database under the key of their case. Start with {@link
 * org.dalil.strongroom.Strongroom}. Knows neither requests nor what is in a file; who may have it is asked elsewhere.
 */
@NullMarked
package org.dalil.strongroom;

import org.jspecify.annotations.NullMarked;
