package org.dalil.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.index.Entry;
import org.dalil.index.Findable;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/** A matter: who did what to whom, and the people who work on it. Only they know that it exists. */
@Entity
@Table(name = "case_file")
public class CaseFile implements Editable, Findable {

    @EmbeddedId
    private CaseId id;

    @Version
    private long version;

    /** What people call it: {@code D-2021-014}. */
    @Column(nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseKind kind;

    private LocalText title;

    /** What the case is about, in a few sentences. */
    private LocalText summary;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "case_member", joinColumns = @JoinColumn(name = "case_id"))
    private Set<Membership> members = new LinkedHashSet<>();

    protected CaseFile() {} // for Hibernate

    public static CaseFile open(CaseId id, String number, CaseKind kind, LocalText title, Instant at) {
        CaseFile file = new CaseFile();
        file.id = id;
        file.number = number;
        file.kind = kind;
        file.title = title;
        file.openedAt = at;
        return file;
    }

    /** A case of which nothing is known yet but its number. */
    static CaseFile blank(String number, Instant at) {
        return open(CaseId.next(), number, CaseKind.JOINT_LETTER, LocalText.orEmpty(null), at);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Entry entry() {
        return new Entry(Entry.Kind.CASE, id.value(), id.value(), number, title);
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty().with("title", title).with("kind", kind).with("summary", summary);
    }

    @Override
    public Outcome<CaseId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newTitle = typed.requiredLocal("title", Typed.LONGEST);
        CaseKind newKind = typed.requiredChoice("kind", CaseKind.class);
        LocalText newSummary = typed.local("summary", Typed.LONGEST);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        title = newTitle;
        kind = newKind;
        summary = newSummary;
        return Outcome.done(id);
    }

    /** Somebody who is there when the case is opened; the first one leads it. */
    public void admit(AccountId account, Role role, Instant since) {
        team().open(account, role, since);
    }

    /** The people who work on it. */
    Team team() {
        return new Team(members);
    }

    public CaseId id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalText summary() {
        return LocalText.orEmpty(summary);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile file && id.equals(file.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
