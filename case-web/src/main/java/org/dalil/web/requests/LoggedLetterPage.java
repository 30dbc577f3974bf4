package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.messages.LetterFileView;
import org.dalil.messages.MessageReading;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterDesk;
import org.dalil.submission.LetterId;
import org.dalil.submission.LetterRow;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/letter.xhtml}: a letter about a request, or one that is about to be logged. */
@Named
@RequestScoped
public class LoggedLetterPage {

    @Inject
    private RequestHeader header;

    @Inject
    private ThingNames names;

    @Inject
    private LetterDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private MessageReading messages;

    private @Nullable Form form;
    private @Nullable List<LetterFileView> files;

    public void load() {
        if (!header.may(Permission.LEAD_REQUEST)) {
            throw new NotPermitted();
        }
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("letter") == null;
    }

    private LetterId letter() {
        return new LetterId(IdInAddress.of(asked.getParameter("letter")));
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(LetterRow.formOf(header.requestId())).suggest("direction", "INCOMING")
                    : forms.open(letter().value().toString(), () -> desk.open(header.requestId(), letter()));
        }
        return form;
    }

    public List<Choice> getDirections() {
        return terms.choices("correspondence_direction", Letter.Direction.values());
    }

    public List<Choice> getChannels() {
        return terms.choices("correspondence_channel", Letter.Channel.values());
    }

    public List<Choice> getAnswers() {
        return terms.choices("response_class", Letter.Answer.written());
    }

    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.name(), language.ownName()))
                .toList();
    }

    public List<Choice> getItems() {
        return names.items();
    }

    /** What is kept of it: the message itself, and what came with it. */
    public List<LetterFileView> getFiles() {
        if (files == null) {
            files = isNew() ? List.of() : messages.of(header.viewer(), header.requestId(), letter());
        }
        return files;
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<LetterId> outcome = isNew()
                ? desk.log(header.requestId(), typed.sheet())
                : desk.change(header.requestId(), letter(), typed.edit());
        return forms.answer(typed, outcome, done -> "/requests/tracking?id=" + header.getId());
    }
}
