package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.accounts.Role;
import org.dalil.cases.MemberDesk;
import org.dalil.cases.MemberSearch;
import org.dalil.cases.MemberView;
import org.dalil.database.ReadOnce;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/member.xhtml}: what somebody is in a case, who takes over from her, and whether she stays. */
@Named
@RequestScoped
public class MemberPage {

    @Inject
    private CaseHeader header;

    @Inject
    private MemberSearch search;

    @Inject
    private MemberDesk desk;

    @Inject
    private People people;

    @Inject
    private Terms terms;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Role role;
    private @Nullable String successor;

    /** Answers with «not there», also to who may not change anything here. */
    public void load() {
        getMember();
        getWork();
    }

    @ReadOnce
    public MemberView getMember() {
        return search.members(header.viewer(), header.caseId()).stream()
                .filter(member -> member.account().equals(account()))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public boolean isMyself() {
        return account().equals(header.viewer());
    }

    /** What she answers for, which somebody has to take over before she can leave. */
    @ReadOnce
    public List<String> getWork() {
        return desk.workOf(header.caseId(), account());
    }

    public List<Choice> getRoles() {
        return people.find(account())
                .map(person -> MembersPage.rolesOf(terms, person))
                .orElse(List.of());
    }

    public List<Choice> getSuccessors() {
        return search.members(header.viewer(), header.caseId()).stream()
                .filter(member -> !member.account().equals(account()))
                .map(member -> new Choice(member.account().value().toString(), member.name()))
                .toList();
    }

    public @Nullable String change() {
        return messages.answer(desk.change(header.caseId(), account(), getRole()), list());
    }

    public @Nullable String handOver() {
        UUID to = IdInAddress.of(successor);
        return messages.answer(desk.handOver(header.caseId(), account(), new AccountId(to)), afterwards());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(header.caseId(), account()), afterwards());
    }

    /** Who left herself sees nothing there any more. */
    private String afterwards() {
        return isMyself() ? "/cases/list" : list();
    }

    private String list() {
        return "/cases/members?id=" + header.getId();
    }

    private AccountId account() {
        return new AccountId(IdInAddress.of(asked.getParameter("member")));
    }

    public Role getRole() {
        return role == null ? getMember().role() : role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }
}
