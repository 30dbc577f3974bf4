package org.dalil.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Tells people what became of what they asked for: a redirect when it was done, every reason when it was refused. */
@RequestScoped
public class Messages {

    @Inject
    private Words words;

    /**
     * @param next where to go when it was done, such as {@code /cases/list}
     * @return the outcome for Faces: a redirect, or null to stay
     */
    public <T> @Nullable String answer(Outcome<T> outcome, String next) {
        return answer(outcome, done -> next);
    }

    public <T> @Nullable String answer(Outcome<T> outcome, Function<T, String> next) {
        if (outcome instanceof Outcome.Done<T> done) {
            return redirect(next.apply(done.value()));
        }
        ((Outcome.Refused<T>) outcome).reasons().forEach(this::refuse);
        return null;
    }

    /** Says that something was done; also on the page that a redirect leads to. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key, arguments), null));
    }

    public void refuse(Refusal refusal) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(refusal), null));
    }

    private static String redirect(String page) {
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
