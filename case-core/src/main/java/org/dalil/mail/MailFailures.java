package org.dalil.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.security.GeneralSecurityException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What a failure means for the mail that it happened to. */
final class MailFailures {

    private static final int DEEPEST = 10;
    private static final int FOR_GOOD = 500;

    /** The number with which each answer of a server begins. */
    private static final Pattern ANSWER = Pattern.compile("^\\s*([45][0-9]{2})[ -]");

    private MailFailures() {}

    /** Before anything of the mail was said. */
    static MailTrouble onTheWay(Exception failure) {
        if (failure instanceof AuthenticationFailedException) {
            return MailTrouble.NOT_LET_IN;
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof SSLException
                    || cause instanceof GeneralSecurityException
                    || String.valueOf(cause.getMessage()).contains("STARTTLS")) {
                return MailTrouble.NOT_TRUSTED;
            }
        }
        return failure instanceof MessagingException ? MailTrouble.NO_ANSWER : MailTrouble.NOT_TRUSTED;
    }

    /** Where the server said nothing, nobody knows whether it took the mail. */
    static Postman.Fault whileSending(MessagingException failure) {
        Integer answer = answer(failure);
        if (answer == null) {
            return new Postman.Fault(MailTrouble.PERHAPS_SENT, null);
        }
        return new Postman.Fault(answer < FOR_GOOD ? MailTrouble.NOT_NOW : MailTrouble.REFUSED, answer);
    }

    private static @Nullable Integer answer(MessagingException failure) {
        Exception cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Matcher said = ANSWER.matcher(String.valueOf(cause.getMessage()));
            if (said.find()) {
                return Integer.valueOf(said.group(1));
            }
            cause = cause instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return null;
    }
}
