package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.secrets.Safe;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;

/** What somebody changed outside in a dossier and brought back. Nobody else sees it. */
@Entity
@Table(name = "brought_text")
public class BroughtText {

    static final int ROOM = 1_000_000;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID requestId;

    private AccountId broughtBy;

    @Column(nullable = false, updatable = false)
    private Instant broughtAt;

    @Column(nullable = false, updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Language language;

    @Column(nullable = false, updatable = false, length = ROOM)
    private String sealed;

    protected BroughtText() {} // for Hibernate

    BroughtText(
            RequestId request, AccountId by, Instant at, int version, Language language, byte[] content, Safe safe) {
        this.id = Ids.next();
        this.requestId = request.value();
        this.broughtBy = by;
        this.broughtAt = at;
        this.version = version;
        this.language = language;
        this.sealed = safe.seal(content, id);
    }

    boolean fits() {
        return sealed.length() <= ROOM;
    }

    BroughtTextDesk.Kept kept(Safe safe) {
        return new BroughtTextDesk.Kept(version, language, broughtAt, safe.open(sealed, id));
    }
}
