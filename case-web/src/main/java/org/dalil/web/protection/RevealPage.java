package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.editing.Stand;
import org.dalil.protection.IdentityLook;
import org.dalil.protection.LookDesk;
import org.dalil.protection.PersonView;
import org.dalil.protection.TraceReading;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/reveal.xhtml}: asks why, then shows for a few minutes who a protected person is. */
@Named
@RequestScoped
public class RevealPage {

    @Inject
    private CaseHeader header;

    @Inject
    private PersonPage page;

    @Inject
    private LookDesk desk;

    @Inject
    private TraceReading traces;

    @Inject
    private CurrentPerson current;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        identity();
        getForm();
    }

    /** The form of the reason, or of what is in sight. */
    public Form getForm() {
        if (form == null) {
            Optional<LookDesk.Sight> sight = sight();
            form = sight.isEmpty()
                    ? forms.blank("look")
                    : forms.open(
                            "sight", () -> new Stand(0, sight.get().person().sheet()));
        }
        return form;
    }

    public boolean isInSight() {
        return sight().isPresent();
    }

    /** Whether there was a look that is over by now. */
    public boolean isOver() {
        return asked.getParameter("look") != null && !isInSight();
    }

    public LookDesk.@Nullable Sight getSight() {
        return sight().orElse(null);
    }

    /** Where the name stands that no pseudonym reaches. */
    @ReadOnce
    public List<TraceReading.Trace> getTraces() {
        return sight().map(sight -> traces.of(
                        current.required().id(),
                        file(),
                        page.getPerson().party().id(),
                        sight.person().spellings()))
                .orElse(List.of());
    }

    public List<Choice> getCauses() {
        return Arrays.stream(IdentityLook.Cause.values())
                .map(cause -> new Choice(cause.name(), words.say("protection.cause." + cause.name())))
                .toList();
    }

    public @Nullable String reveal() {
        return forms.answer(
                getForm(), desk.look(file(), identity().id(), getForm().sheet()), look -> here() + "&look=" + look);
    }

    public @Nullable String change() {
        return forms.answer(
                getForm(),
                desk.change(file(), look().orElseThrow(NotThere::new), getForm().sheet()),
                done -> here() + "&look=" + asked.getParameter("look"));
    }

    private Optional<LookDesk.Sight> sight() {
        return look().flatMap(look -> desk.seen(file(), look))
                .filter(sight -> sight.identity().equals(identity().id()));
    }

    private Optional<UUID> look() {
        return Optional.ofNullable(asked.getParameter("look")).map(IdInAddress::of);
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

    private String here() {
        return "/cases/reveal?id=" + header.getId() + "&party="
                + page.getPerson().party().id().value();
    }
}
