/**
 * Who appears in the cases: people, organisations, companies, States and classes of people, with every name they are
 * given and where it comes from. The same party in several cases is one {@link org.dalil.parties.Party}; people work at
 * the {@link org.dalil.parties.PartyDesk} and find through {@link org.dalil.parties.PartySearch}. Knows cases by their
 * numbers alone, through {@link org.dalil.parties.Whereabouts}.
 *
 * <p><b>Who may know of a party.</b> Whoever is a member of a case that names it, in whatever part; and everybody, if
 * somebody who sees all of it has declared it common knowledge. People and classes of people are never common
 * knowledge. So Amnesty and NSO are found by the drafter of a new case, and nobody who is protected in another one.
 *
 * <p><b>Who may read a name or an identifier.</b> What was learned in a case is read and found in that case only; what
 * belongs to no case, wherever the party is known. The name that we use for a party belongs to no case.
 *
 * <p><b>Merging</b> moves nothing: the record points at the one that survives, and readings follow. So it can be undone
 * exactly, and signatures, which never change, need not change.
 */
@NullMarked
package org.dalil.parties;

import org.jspecify.annotations.NullMarked;
