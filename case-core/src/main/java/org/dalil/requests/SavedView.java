package org.dalil.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;

/** What one person likes to look at again. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    private UUID id;

    @Version
    private long version;

    @AttributeOverride(name = "value", column = @Column(name = "account", nullable = false, updatable = false))
    private AccountId account;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false)
    private boolean board;

    /** As it stands in the address of the page. */
    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private Instant keptAt;

    protected SavedView() {} // for Hibernate

    SavedView(AccountId account, String name, boolean board, String address, Instant at) {
        this.id = Ids.next();
        this.account = account;
        this.name = name;
        show(board, address, at);
    }

    /** Shows something else under the same name from now on. */
    final void show(boolean asBoard, String what, Instant at) {
        board = asBoard;
        address = what;
        keptAt = at;
    }

    String name() {
        return name;
    }

    boolean isOf(AccountId person) {
        return account.equals(person);
    }

    SavedViewDesk.Kept view() {
        return new SavedViewDesk.Kept(id, name, board, address);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedView view && id.equals(view.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
