package org.dalil.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where one mail goes: one mailbox, in plain letters, nothing before or after it. */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    public MailAddress {
        if (value.length() > LONGEST
                || value.indexOf('@') > 64
                || !PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("no address to which a mail can go");
        }
    }

    /** As people write it, its domain also in other letters; empty where no mail can go there. */
    public static Optional<MailAddress> of(String written) {
        int at = written.lastIndexOf('@');
        if (at < 1 || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MailAddress(
                    written.substring(0, at + 1) + IDN.toASCII(written.substring(at + 1), IDN.USE_STD3_ASCII_RULES)));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
