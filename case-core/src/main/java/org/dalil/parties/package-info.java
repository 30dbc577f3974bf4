/**
 * Who appears in the cases: people, organisations, companies, States and classes of people, with every name they are
 * given and where it comes from. The same party in several cases is one {@link org.dalil.parties.Party}. Knows no case.
 */
@NullMarked
package org.dalil.parties;

import org.jspecify.annotations.NullMarked;
