package org.dalil.web.parties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.parties.Party;
import org.dalil.parties.PartyFile;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartySearch;
import org.dalil.shared.Window;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** The party that a page is about, for its head and the beans of the page. */
@Named
@RequestScoped
public class PartyHeader {

    private static final int CASES = 500;

    @Inject
    private PartySearch search;

    @Inject
    private CaseSearch cases;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String id;
    private @Nullable PartyFile file;

    /** A form asks which of its buttons are there before its view parameters have been read. */
    @PostConstruct
    void readAddress() {
        id = asked.getParameter("id");
    }

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getFile();
    }

    /** The same for pages on which one writes. */
    public void loadToWrite() {
        if (!isMayEdit()) {
            throw new NotThere();
        }
    }

    public PartyFile getFile() {
        if (file == null) {
            if (!current.required().may(Permission.READ_CASES)) {
                throw new NotThere();
            }
            file = search.open(viewer(), new PartyId(IdInAddress.of(id))).orElseThrow(NotThere::new);
        }
        return file;
    }

    public boolean isMayEdit() {
        return current.required().may(Permission.EDIT_CASES) && getFile().writable();
    }

    PartyId partyId() {
        return getFile().party().id();
    }

    AccountId viewer() {
        return current.required().id();
    }

    /** Where a name or an identifier may be said to come from: a case of the writer, or nowhere in particular. */
    public List<Choice> getSources() {
        List<Choice> sources = writableCases();
        sources.add(new Choice(Party.EVERYWHERE, words.say("parties.source.everywhere")));
        return sources;
    }

    /** The cases in which the writer may enter a party. */
    List<Choice> writableCases() {
        List<Choice> own = new ArrayList<>();
        for (CaseRow row : cases.rows(viewer(), Window.first(CASES))) {
            if (file == null || file.writableIn().contains(row.number())) {
                own.add(new Choice(row.number(), words.say("parties.source.case", row.number(), row.title())));
            }
        }
        return own;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
