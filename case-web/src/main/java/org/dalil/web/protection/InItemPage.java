package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.protection.ConsentReading;
import org.dalil.protection.ItemPeopleDesk;
import org.dalil.protection.ItemPerson;
import org.dalil.shared.LocalText;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/in-item.xhtml}: an item of evidence stems from a person or shows her, or it does not. */
@Named
@RequestScoped
public class InItemPage {

    @Inject
    private CaseHeader header;

    @Inject
    private PersonPage page;

    @Inject
    private ItemPeopleDesk desk;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private CurrentPerson current;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.requireEditing();
        page.load();
        getLink();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank("in item " + page.getPerson().party().id().value());
        }
        return form;
    }

    @ReadOnce
    public List<Choice> getItems() {
        return evidence.outline(current.required().id(), file()).stream()
                .map(item -> {
                    LocalText.Spoken title = reader.spoken(item.title());
                    return new Choice(
                            item.id().value().toString(),
                            title == null ? item.number() : item.number() + " · " + title.text());
                })
                .toList();
    }

    public List<Choice> getParts() {
        return Arrays.stream(ItemPerson.Part.values())
                .map(part -> new Choice(part.name(), words.say("protection.part." + part.name())))
                .toList();
    }

    /** What is to be taken back; null where something new is said. */
    public ConsentReading.@Nullable Link getLink() {
        String id = asked.getParameter("link");
        return id == null
                ? null
                : page.getLinks().stream()
                        .filter(link -> link.id().equals(IdInAddress.of(id)))
                        .findFirst()
                        .orElseThrow(NotThere::new);
    }

    public @Nullable String save() {
        return forms.answer(
                getForm(),
                desk.name(file(), page.getPerson().party().id(), getForm().sheet()),
                done -> back());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(file(), IdInAddress.of(asked.getParameter("link"))), back());
    }

    private String back() {
        return "/cases/person?id=" + header.getId() + "&party="
                + page.getPerson().party().id().value();
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
