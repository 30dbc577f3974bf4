package org.dalil.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;

/**
 * Tells the container, for each request, who the person of the session is. It never turns anybody away: that is what
 * the {@link Gate} does, behind the filter that sets the security headers.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {

    @Inject
    private SignedInPerson signedIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return Gate.needsPerson(request)
                ? person().map(person -> context.notifyContainerAboutLogin(
                                person.id().value().toString(),
                                person.roles().stream().map(Role::name).collect(Collectors.toSet())))
                        .orElseGet(context::doNothing)
                : context.doNothing();
    }

    private Optional<Person> person() {
        try {
            return signedIn.person();
        } catch (RuntimeException failure) {
            return Optional.empty(); // the gate asks again, where a failure gets its page
        }
    }
}
