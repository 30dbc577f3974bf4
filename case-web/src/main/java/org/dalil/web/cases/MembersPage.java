package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.MemberDesk;
import org.dalil.cases.MemberSearch;
import org.dalil.cases.MemberView;
import org.dalil.database.ReadOnce;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/members.xhtml}. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    private CaseHeader header;

    @Inject
    private MemberSearch search;

    @Inject
    private MemberDesk desk;

    @Inject
    private Terms terms;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Role role;

    public List<MemberView> getMembers() {
        return search.members(header.viewer(), header.caseId());
    }

    public boolean isMyself(MemberView member) {
        return member.account().equals(header.viewer());
    }

    public @Nullable String getFind() {
        return asked.getParameter("find");
    }

    /** Who was looked for and could be admitted. */
    @ReadOnce
    public List<Person> getFound() {
        String find = getFind();
        return find == null || find.isBlank() || !header.isMayManage()
                ? List.of()
                : desk.candidates(header.caseId(), find);
    }

    /** Who was chosen among them. */
    public @Nullable Person getChosen() {
        String account = asked.getParameter("account");
        return account == null
                ? null
                : getFound().stream()
                        .filter(person -> person.id().value().toString().equals(account))
                        .findFirst()
                        .orElse(null);
    }

    /** What somebody could be in a case. */
    public List<Choice> roles(Person person) {
        return rolesOf(terms, person);
    }

    static List<Choice> rolesOf(Terms terms, Person person) {
        return person.roles().stream()
                .sorted()
                .filter(role -> role.permissions().contains(Permission.READ_CASES))
                .map(role -> new Choice(role.name(), terms.say("role", role)))
                .toList();
    }

    public @Nullable String admit() {
        AccountId account = new AccountId(IdInAddress.of(asked.getParameter("account")));
        String here = "/cases/members?id=" + header.getId();
        return messages.answer(desk.admit(header.caseId(), account, Objects.requireNonNull(role)), here);
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }
}
