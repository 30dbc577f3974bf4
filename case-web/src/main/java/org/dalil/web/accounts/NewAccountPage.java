package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.AccountSearch;
import org.dalil.accounts.AdministrationDesk;
import org.dalil.accounts.AdministrationDesk.Invited;
import org.dalil.accounts.AdministrationDesk.NewAccount;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Role;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code admin/new.xhtml}. The link is shown in the answer that makes it, and by no address. */
@Named
@RequestScoped
public class NewAccountPage {

    @Inject
    private AdministrationDesk desk;

    @Inject
    private AccountSearch search;

    @Inject
    private CurrentPerson current;

    @Inject
    private HouseAddress house;

    @Inject
    private Messages messages;

    @NotBlank @Email @Size(max = 254) private String email = "";

    @NotBlank @Size(max = 200) private String name = "";

    private Language language = Language.ENGLISH;
    private Role[] roles = {};
    private @Nullable Invited invited;

    /** Refused before anything of the page is written. */
    public void load() {
        search.isSecondFactorRequired(current.required().id());
    }

    public void open() {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(List.of(roles));
        Outcome<Invited> outcome = desk.open(new NewAccount(email, name, language, wanted));
        if (outcome instanceof Outcome.Done<Invited> done) {
            invited = done.value();
        } else {
            messages.answer(outcome, "");
        }
    }

    public @Nullable Invited getInvited() {
        return invited;
    }

    public @Nullable String getLink() {
        return invited == null ? null : house.link(invited.token());
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
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

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }
}
