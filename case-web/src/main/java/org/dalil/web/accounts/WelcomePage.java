package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.ChosenPassword;
import org.dalil.accounts.Person;
import org.dalil.accounts.WelcomeDesk;
import org.dalil.accounts.WelcomeDesk.Invitation;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code welcome.xhtml}, to which a one-time link leads. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    private WelcomeDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private @Nullable Optional<Invitation> invitation;

    @Email @Size(max = 254) private String email = "";

    @Size(max = 200) private String name = "";

    private String password = "";
    private String again = "";

    public @Nullable String open() {
        ChosenPassword chosen = new ChosenPassword(password, again);
        Outcome<AccountId> outcome = isFirst()
                ? desk.openFirst(written(), email, name, chosen, reader.language())
                : desk.choosePassword(written(), chosen);
        if (outcome instanceof Outcome.Done<AccountId>) {
            messages.done("accounts.welcome.done");
        }
        return messages.answer(outcome, "/login");
    }

    public String getTitle() {
        if (!isAlive()) {
            return words.say("accounts.welcome.dead");
        }
        return words.say(isFirst() ? "accounts.welcome.first" : "accounts.welcome.title");
    }

    /** Whether the link opens anything. */
    public boolean isAlive() {
        return invitation().isPresent();
    }

    /** Whether it is the first account of the installation that is opened. */
    public boolean isFirst() {
        return invitation().filter(link -> link.account().isEmpty()).isPresent();
    }

    public @Nullable Person getPerson() {
        return invitation().flatMap(Invitation::account).orElse(null);
    }

    private Optional<Invitation> invitation() {
        if (invitation == null) {
            invitation = desk.look(written());
        }
        return invitation;
    }

    /** The token as it stands in the address: forms ask for it before Faces has read any parameter. */
    private String written() {
        String token = request.getParameter("token");
        return token == null ? "" : token;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
