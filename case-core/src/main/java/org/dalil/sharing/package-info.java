/**
 * Single things of a case that an external expert is shown for a time, and nothing else of it. Start with
 * {@link org.dalil.sharing.Share}; members work at {@link org.dalil.sharing.ShareDesk}, experts at
 * {@link org.dalil.sharing.ExpertDesk}. A thing is read through the eyes of the member who answers for the share: when
 * she no longer sees the case, nobody sees anything by it. Knows cases and evidence by what their readers tell, and
 * nothing of requests.
 */
@NullMarked
package org.dalil.sharing;

import org.jspecify.annotations.NullMarked;
