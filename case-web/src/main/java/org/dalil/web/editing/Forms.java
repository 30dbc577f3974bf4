package org.dalil.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dalil.accounts.People;
import org.dalil.editing.Clash;
import org.dalil.editing.DraftDesk;
import org.dalil.editing.Editing;
import org.dalil.editing.Kept;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Opens forms for pages, and answers what became of them. */
@RequestScoped
public class Forms {

    @Inject
    private DraftDesk drafts;

    @Inject
    private People people;

    @Inject
    private Messages messages;

    private final Map<String, Optional<Kept>> known = new HashMap<>();

    /** The drafts of all forms of a page, read at once before the first is opened. */
    public void expect(Set<String> keys) {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            Map<String, Kept> kept = drafts.find(keys);
            keys.forEach(key -> known.put(key, Optional.ofNullable(kept.get(key))));
        }
    }

    /** The form of a thing that there is not yet, with what was typed for it before. */
    public Form blank(String key) {
        return open(key, () -> new Stand(0, Sheet.empty()));
    }

    /** A form of which the browser keeps no draft, as nothing that is typed there may be kept unsealed. */
    public Form unkept(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback()
                ? Form.posted(key, faces.getExternalContext().getRequestParameterMap())
                : Form.shown(key, new Stand(0, Sheet.empty()), Optional.empty());
    }

    /** The form of a thing; asks how it stands when the form is shown, not when it comes back. */
    public Form open(String key, Supplier<Stand> stand) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback()
                ? Form.posted(key, faces.getExternalContext().getRequestParameterMap())
                : Form.shown(key, stand.get(), known.computeIfAbsent(key, drafts::find));
    }

    /** A redirect when it was saved; null, to stay, with all objections and both versions when it was not. */
    public <T> @Nullable String answer(Form form, Outcome<T> outcome, Function<T, String> next) {
        form.settle();
        Optional<Clash> clash = clash(outcome);
        if (clash.isPresent()) {
            String by = Optional.ofNullable(clash.get().by())
                    .flatMap(people::nameOf)
                    .orElse(null);
            form.clashed(clash.get(), by);
            return null;
        }
        return messages.answer(outcome, next);
    }

    private static Optional<Clash> clash(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream()
                        .filter(reason -> reason.code() == Editing.Objection.CHANGED_MEANWHILE)
                        .map(Refusal::arguments)
                        .map(arguments -> (Clash) arguments.get(0))
                        .findFirst()
                : Optional.empty();
    }
}
