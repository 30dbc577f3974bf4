package org.dalil.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the page about a failure shows: a number that stands in the log beside the cause, and nothing of the cause. */
@Named
@RequestScoped
public class Failure {

    static final String NUMBER = "dalil.failure";

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 40;

    @Inject
    private HttpServletRequest request;

    /** Writes the failure to the log, once, and returns its number. */
    static String log(@Nullable Throwable thrown) {
        String number =
                new BigInteger(BITS, RANDOM).setBit(BITS - 1).toString(32).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, "failure " + number, thrown);
        return number;
    }

    /** Null when nothing failed: somebody typed the address of the page. */
    public @Nullable String getNumber() {
        Object number = request.getAttribute(NUMBER);
        if (number == null) {
            number = numberInTheAddress();
            request.setAttribute(NUMBER, number);
        }
        return number == null ? null : number.toString();
    }

    /** Where to go on after a page that was open too long. */
    public String getBack() {
        Object from = request.getAttribute(ReturnPath.ATTRIBUTE);
        return ReturnPath.checked(from == null ? request.getParameter(ReturnPath.PARAMETER) : from.toString())
                .orElse("/index.xhtml");
    }

    /** After a script asked, the number comes in the address; after the server itself failed, nowhere yet. */
    private @Nullable String numberInTheAddress() {
        String number = request.getParameter("number");
        if (number != null && number.matches("[0-9A-V]{8}")) {
            return number;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                ? null
                : log((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
