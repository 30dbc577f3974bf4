/**
 * The book of contacts, and the files that show that something was sent. Start with {@link ContactListPage}. The pages on
 * which a submission is recorded belong to the workspace of a request.
 */
@NullMarked
package org.dalil.web.sending;

import org.jspecify.annotations.NullMarked;
