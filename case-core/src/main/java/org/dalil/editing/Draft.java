package org.dalil.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;

/** What somebody typed into a form and has not saved yet. Only she gets it back. */
@Entity
@Table(name = "form_draft")
public class Draft {

    @Id
    private UUID id;

    private AccountId owner;

    /** The id of the thing that is edited, or {@link Editing#formOfNew}. */
    @Column(nullable = false, updatable = false)
    private String form;

    @Column(nullable = false)
    private int seen;

    @Column(nullable = false)
    private String content;

    @Column(nullable = false)
    private Instant keptAt;

    protected Draft() {} // for Hibernate

    Draft(AccountId owner, String form, Edit edit, Instant keptAt) {
        this.id = Ids.next();
        this.owner = owner;
        this.form = form;
        keep(edit, keptAt);
    }

    final void keep(Edit edit, Instant at) {
        seen = edit.seen();
        content = SheetJson.write(edit.sheet());
        keptAt = at;
    }

    String form() {
        return form;
    }

    Kept kept() {
        return new Kept(new Edit(seen, SheetJson.read(content)), keptAt);
    }
}
