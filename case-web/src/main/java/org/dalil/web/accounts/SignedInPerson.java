package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.People;
import org.dalil.accounts.Person;
import org.jspecify.annotations.Nullable;

/**
 * The person of the session. The session holds nothing but the id of the account; the person is looked up anew for
 * every request, so that a locked account is out at its next click.
 */
@RequestScoped
public class SignedInPerson implements CurrentPerson {

    private static final String ACCOUNT = "dalil.account";

    @Inject
    private HttpServletRequest request;

    @Inject
    private People people;

    private @Nullable Optional<Person> person;

    @Override
    public Optional<Person> person() {
        if (person == null) {
            person = account().flatMap(people::find);
        }
        return person;
    }

    /** From now on this session belongs to the account; under a new number, which nobody can have planted. */
    void begin(AccountId account) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ACCOUNT, account);
        person = null;
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        person = Optional.empty();
    }

    private Optional<AccountId> account() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof AccountId account
                ? Optional.of(account)
                : Optional.empty();
    }
}
