package org.dalil.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.database.ReadOnce;
import org.dalil.mail.MailAddress;
import org.dalil.mail.MailDesk;
import org.dalil.mail.MailSettings;
import org.dalil.mail.MailState;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code admin/mail.xhtml}. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private MailDesk desk;

    @Inject
    private MailSettings settings;

    @Inject
    private Messages messages;

    public boolean isOn() {
        return settings.isOn();
    }

    @ReadOnce
    public MailDesk.Overview getOverview() {
        return desk.overview();
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public @Nullable String tryOut() {
        Outcome<MailAddress> outcome = desk.tryOut();
        if (outcome instanceof Outcome.Done<MailAddress>) {
            messages.done("mail.tried");
        }
        return messages.answer(outcome, "/admin/mail");
    }
}
