package org.dalil.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.editing.Editing;
import org.dalil.shared.LocalText;
import org.dalil.sharing.ShareDesk;
import org.dalil.sharing.Shown;
import org.dalil.sharing.Thing;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/show.xhtml}. */
@Named
@RequestScoped
public class ShowPage {

    private static final int USUAL_DAYS = 14;

    @Inject
    private CaseHeader header;

    @Inject
    private ShareDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private @Nullable Form form;

    /** Answers with «not there», also to who may not show anything, before anything of the page is written. */
    public void load() {
        getThings();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(Editing.formOfNew("share", file().value()))
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

    public List<Choice> getExperts() {
        return desk.experts(file()).stream()
                .map(expert -> new Choice(expert.id().value().toString(), expert.name()))
                .toList();
    }

    @ReadOnce
    public List<Thing> getThings() {
        return desk.things(file());
    }

    public List<Thing> things(String kind) {
        return getThings().stream()
                .filter(thing -> thing.kind() == Shown.Kind.valueOf(kind))
                .toList();
    }

    public String field(Thing thing) {
        return ShareDesk.THING + thing.id();
    }

    public String label(Thing thing) {
        LocalText.Spoken title = reader.spoken(thing.title());
        return title == null ? thing.code() : thing.code() + " · " + title.text();
    }

    public @Nullable String show() {
        return forms.answer(
                getForm(), desk.show(file(), getForm().sheet()), done -> "/cases/members?id=" + header.getId());
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
