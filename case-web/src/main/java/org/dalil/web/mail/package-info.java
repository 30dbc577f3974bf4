/**
 * Mail: its words ({@link org.dalil.web.mail.MailWording}), when it is sent, and the page on which whoever runs the
 * installation sees whether it leaves. Start with MailWording. Shows neither to whom a mail goes nor what it says.
 */
@NullMarked
package org.dalil.web.mail;

import org.jspecify.annotations.NullMarked;
