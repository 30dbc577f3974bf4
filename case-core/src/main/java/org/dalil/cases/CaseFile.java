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
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.shared.LocalText;

/** A matter: who did what to whom, and the people who work on it. Only they know that it exists. */
@Entity
@Table(name = "case_file")
public class CaseFile {

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

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile file && id.equals(file.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
