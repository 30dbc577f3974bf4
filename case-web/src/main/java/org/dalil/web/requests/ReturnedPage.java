package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dalil.dossier.ReturnDesk;
import org.dalil.dossier.Returned;
import org.dalil.regimes.DossierSection;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/returned.xhtml}: the Word file of a dossier that comes back. */
@Named
@RequestScoped
public class ReturnedPage {

    @Inject
    private RequestHeader header;

    @Inject
    private ReturnDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Optional<Returned> returned;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        if (!header.isMayDraft()) {
            throw new NotThere();
        }
    }

    /** Whether the form for another file is asked for, though one was brought. */
    public boolean isBringing() {
        return asked.getParameter("other") != null || getReturned() == null;
    }

    public @Nullable Returned getReturned() {
        if (returned == null) {
            returned = desk.look(header.requestId());
        }
        return returned.orElse(null);
    }

    /** What a section is called; what stands before the first one has a name of its own. */
    public LocalText heading(String section) {
        return header.file().pack().dossierSections().stream()
                .filter(known -> known.key().equals(section))
                .findFirst()
                .map(DossierSection::heading)
                .orElseGet(() -> LocalText.of(reader.language(), words.say("dossiers.returned.front")));
    }

    public Language getLanguage() {
        Returned shown = getReturned();
        return shown == null ? reader.language() : shown.language();
    }

    /** Plain buttons, one for each block: the one that was pressed is {@code take}. */
    public @Nullable String move() {
        String taken = asked.getParameter("take");
        if (!FacesContext.getCurrentInstance().isPostback() || taken == null) {
            return null;
        }
        return messages.answer(desk.take(header.requestId(), taken), done -> {
            messages.done("dossiers.returned.taken", taken);
            return "/requests/returned?id=" + header.getId();
        });
    }

    public @Nullable String putAway() {
        return messages.answer(desk.putAway(header.requestId()), done -> {
            messages.done("dossiers.returned.put");
            return "/requests/dossier?id=" + header.getId();
        });
    }
}
