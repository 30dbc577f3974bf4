package org.dalil.web.redaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.redaction.Reason;
import org.dalil.redaction.RedactionPress;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Phrases;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/redact.xhtml}: what is to go is drawn on the pages of a file, and a copy is made without it. */
@Named
@RequestScoped
public class RedactPage {

    /** A reason as it is offered. */
    public record Offered(String name, String code, String words) {}

    @Inject
    private CaseHeader header;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private RedactionPress press;

    @Inject
    private CurrentPerson current;

    @Inject
    private Phrases phrases;

    @Inject
    private Words words;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private String boxes = "";
    private @Nullable EvidenceView item;

    /** Answers with «not there» before anything is written. */
    public void load() {
        header.requireEditing();
        getFile();
    }

    public EvidenceView getItem() {
        if (item == null) {
            EvidenceId wanted = new EvidenceId(IdInAddress.of(asked.getParameter("item")));
            item = evidence.unquoted(current.required().id(), file()).stream()
                    .filter(found -> found.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
        return item;
    }

    /** The file of it that is asked for, or the first one. */
    public EvidenceFileView getFile() {
        String position = asked.getParameter("file");
        return getItem().files().stream()
                .filter(file -> String.valueOf(file.position()).equals(position == null ? "1" : position))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public List<Offered> getReasons() {
        return Arrays.stream(Reason.values())
                .map(reason -> new Offered(reason.name(), reason.code(), words.say("redaction.reason." + reason)))
                .toList();
    }

    public @Nullable String copy() {
        Outcome<EvidenceId> made = press.copy(file(), getItem().id(), getFile().position(), boxes, title());
        if (made instanceof Outcome.Done<EvidenceId>) {
            messages.done("redaction.made");
        }
        return messages.answer(made, copy -> "/cases/exhibit?id=" + file().value() + "&item=" + copy.value());
    }

    /** In every language in which the original has one. */
    private LocalText title() {
        return new LocalText(title(Language.ARABIC), title(Language.ENGLISH), title(Language.FRENCH));
    }

    private @Nullable String title(Language language) {
        Optional<String> known = getItem().title().in(language);
        return known.map(text -> phrases.say(language, "redaction.title", text)).orElse(null);
    }

    private CaseId file() {
        return new CaseId(IdInAddress.of(asked.getParameter("id")));
    }

    /** A line for each box, as the script of the page writes them. */
    public String getBoxes() {
        return boxes;
    }

    public void setBoxes(@Nullable String boxes) {
        this.boxes = boxes == null ? "" : boxes;
    }
}
