/**
 * Mail that leaves the house: it is put into the {@link org.dalil.mail.Outbox} in the transaction of what causes it, and
 * sent by a {@link org.dalil.mail.MailRound} after that. Off unless the administrator names a server
 * ({@link org.dalil.mail.MailSettings}). A waiting mail is sealed with the keys of the installation and forgotten once it
 * left. Knows no feature that sends; the words are the web's ({@link org.dalil.mail.MailWords}).
 */
@NullMarked
package org.dalil.mail;

import org.jspecify.annotations.NullMarked;
