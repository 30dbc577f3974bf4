/**
 * The pages about parties, and what the tag {@code d:party} asks while somebody types: {@link PartyFinder}. Start with
 * {@link PartyTerms}, which says what a party is called. Decides nothing: who may know of whom is a matter of
 * {@code org.dalil.parties}.
 */
@NullMarked
package org.dalil.web.parties;

import org.jspecify.annotations.NullMarked;
