package org.dalil.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Outcome;
import org.dalil.shared.PlainText;

/** Keeps what people type before they save it, and gives it back to them alone. */
@ApplicationScoped
@Transactional
public class DraftDesk {

    /** So many drafts of one person are plenty; more are somebody who fills the disk. */
    static final int MOST = 500;

    /** UTF-16 units of one draft, its names of fields and punctuation included. */
    static final int LONGEST = 1_000_000;

    private static final int LONGEST_KEY = 200;

    public enum Objection {
        TOO_MUCH
    }

    private final Revisions revisions;
    private final CurrentPerson current;
    private final Clock clock;

    protected DraftDesk() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public DraftDesk(Revisions revisions, CurrentPerson current, Clock clock) {
        this.revisions = revisions;
        this.current = current;
        this.clock = clock;
    }

    @Permitted(Permission.USE_DALIL)
    public Optional<Kept> find(String form) {
        return revisions.draft(me(), form).map(Draft::kept);
    }

    /** Of several forms at once, by their keys; a form without a draft is not among them. */
    @Permitted(Permission.USE_DALIL)
    public Map<String, Kept> find(Set<String> forms) {
        return revisions.drafts(me(), forms).stream().collect(Collectors.toMap(Draft::form, Draft::kept));
    }

    /** @return when it was kept */
    @Permitted(Permission.USE_DALIL)
    public Outcome<Instant> keep(String form, Edit edit) {
        Instant now = clock.instant();
        if (form.length() > LONGEST_KEY || SheetJson.write(edit.sheet()).length() > LONGEST) {
            return Outcome.refused(Objection.TOO_MUCH);
        }
        if (!PlainText.isReadable(form)) {
            return Outcome.refused(Typed.Objection.UNREADABLE_CHARACTERS);
        }
        Optional<Draft> draft = revisions.draft(me(), form);
        if (draft.isEmpty() && revisions.drafts(me()) >= MOST) {
            return Outcome.refused(Objection.TOO_MUCH);
        }
        draft.ifPresentOrElse(kept -> kept.keep(edit, now), () -> revisions.add(new Draft(me(), form, edit, now)));
        return Outcome.done(now);
    }

    @Permitted(Permission.USE_DALIL)
    public void discard(String form) {
        revisions.discard(me(), form);
    }

    private AccountId me() {
        return current.required().id();
    }
}
