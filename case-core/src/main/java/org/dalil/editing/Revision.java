package org.dalil.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What stood in a thing after somebody saved it. Every one is kept; number 0 is what stood there before the first. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID thing;

    @Column(nullable = false, updatable = false)
    private int number;

    /** Null for number 0. */
    private @Nullable AccountId madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    /** The sheet as a JSON object. */
    @Column(nullable = false, updatable = false)
    private String content;

    protected Revision() {} // for Hibernate

    Revision(UUID thing, int number, @Nullable AccountId madeBy, Instant madeAt, Sheet sheet) {
        this.id = Ids.next();
        this.thing = thing;
        this.number = number;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.content = SheetJson.write(sheet);
    }

    Editing.Step step() {
        return new Editing.Step(thing, number, madeBy, madeAt);
    }

    int number() {
        return number;
    }

    @Nullable AccountId madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Sheet sheet() {
        return SheetJson.read(content);
    }
}
