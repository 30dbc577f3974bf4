package org.dalil.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;

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
        List<Refusal> reasons = ((Outcome.Refused<T>) outcome).reasons();
        if (reasons.stream().anyMatch(reason -> reason.field() != null)) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, words.say("editing.lookBelow", reasons.size()), null));
        }
        reasons.forEach(this::refuse);
        return null;
    }

    /** Says that something was done; also on the page that a redirect leads to. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key, arguments), null));
    }

    /** At its field, where the page has one of that name with underscores for dots; else above the page. */
    public void refuse(Refusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(refusal), null);
        UIInput field = refusal.field() == null ? null : field(faces.getViewRoot(), refusal.field());
        if (field != null) {
            keep(field);
        }
        faces.addMessage(field == null ? null : field.getClientId(faces), message);
    }

    /** A field that is not valid shows what was submitted, and nothing if that is not said again. */
    private static void keep(UIInput field) {
        Object typed = field.getValue();
        field.setValid(false);
        field.setSubmittedValue(typed);
    }

    /** A text that is written in several languages is marked at the first. */
    private static @Nullable UIInput field(UIComponent within, String name) {
        String id = name.replace('.', '_');
        return Stream.of(id, id + "_ar")
                .map(wanted -> Components.findComponentsInChildren(within, UIInput.class).stream()
                        .filter(input -> wanted.equals(input.getId()))
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String redirect(String page) {
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
