package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.protection.GrantDesk;
import org.dalil.protection.PersonView;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/grant.xhtml}: lets a member look at who a protected person is, or takes that back. */
@Named
@RequestScoped
public class GrantPage {

    private static final int USUAL_DAYS = 14;

    @Inject
    private CaseHeader header;

    @Inject
    private PersonPage page;

    @Inject
    private GrantDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», also to who may grant nothing, before anything of the page is written. */
    public void load() {
        identity();
        getMembers();
        getGrant();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank("grant " + identity().id().value())
                    .suggest(
                            "until.day",
                            LocalDate.now(clock).plusDays(USUAL_DAYS).toString())
                    .suggest("until.time", "23:59")
                    .suggest(
                            "until.zone",
                            clock.getZone().getId().equals("Z")
                                    ? "UTC"
                                    : clock.getZone().getId());
        }
        return form;
    }

    @ReadOnce
    public List<Choice> getMembers() {
        return desk.candidates(file()).stream()
                .map(member -> new Choice(member.account().value().toString(), member.name()))
                .toList();
    }

    /** The one that is to be taken back; null where a new one is given. */
    public PersonView.@Nullable Grant getGrant() {
        String id = asked.getParameter("grant");
        return id == null
                ? null
                : page.getGrants().stream()
                        .filter(grant -> grant.open() && grant.id().equals(IdInAddress.of(id)))
                        .findFirst()
                        .orElseThrow(NotThere::new);
    }

    public @Nullable String give() {
        return forms.answer(
                getForm(), desk.give(file(), identity().id(), getForm().sheet()), done -> back());
    }

    public @Nullable String take() {
        return messages.answer(desk.take(file(), IdInAddress.of(asked.getParameter("grant"))), back());
    }

    private String back() {
        return "/cases/person?id=" + header.getId() + "&party="
                + page.getPerson().party().id().value();
    }

    private PersonView.Identity identity() {
        PersonView.Identity identity = page.getPerson().identity();
        if (identity == null) {
            throw new NotThere();
        }
        return identity;
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
