package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.gathering.InvitationDesk;
import org.dalil.mail.Outbox;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.signon.Signature;
import org.dalil.web.accounts.HouseAddress;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/invite.xhtml}. The links are shown in the answer that makes them, and by no address. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    private CaseHeader header;

    @Inject
    private InvitationDesk desk;

    @Inject
    private Outbox mail;

    @Inject
    private HouseAddress house;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private CoalitionPage coalition;

    private @Nullable Form form;
    private List<PersonalLink> links = List.of();
    private int invited;

    public void load() {
        header.requireEditing();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(key())
                    .suggest("kind", Signature.Kind.ORGANISATION.name())
                    .suggest("language", Language.ENGLISH.name());
            String members = coalition.getLines();
            if (members != null) {
                form.suggest("lines", members);
            }
        }
        return form;
    }

    public List<Choice> getKinds() {
        return Arrays.stream(Signature.Kind.values())
                .map(kind -> new Choice(kind.name(), words.say("signon.kind." + kind.name())))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.name(), language.ownName()))
                .toList();
    }

    public void invite() {
        Outcome<List<InvitationDesk.Issued>> outcome =
                desk.invite(header.getRow().id(), getText(), key(), getForm().sheet());
        if (outcome instanceof Outcome.Done<List<InvitationDesk.Issued>> done) {
            invited = done.value().size();
            links = PersonalLink.toHandOn(done.value(), house.address());
        } else {
            forms.answer(getForm(), outcome, never -> "");
        }
    }

    public List<PersonalLink> getLinks() {
        return links;
    }

    /** Whether the form was answered. */
    public boolean isDone() {
        return invited > 0;
    }

    /** To how many a mail brings their link. */
    public int getMailed() {
        return invited - links.size();
    }

    public boolean isByMail() {
        return mail.isOn();
    }

    public UUID getText() {
        return IdInAddress.of(asked.getParameter("text"));
    }

    private String key() {
        return Editing.formOfNew("invitations", getText());
    }
}
