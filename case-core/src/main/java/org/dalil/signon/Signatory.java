package org.dalil.signon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** How a signature is printed: its place in the list and its names, which people mend; and whether it still stands. */
@Entity
@Table(name = "signatory")
public class Signatory implements Editable {

    /** Why a place in a list is not what was asked for. */
    public enum Objection {
        /** Places begin at 1. */
        NO_SUCH_PLACE
    }

    static final String PLACE = "place";

    private static final int LONGEST_MISPRINT = 1_000;

    /** That of its signature. */
    @Id
    private UUID id;

    @Version
    private long version;

    /** In its text, organisations and individuals each for themselves; begins at 1. */
    @Column(nullable = false)
    private int position;

    private LocalText name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Confidence confidence;

    private LocalText country;

    private LocalText capacity;

    private LocalText honorific;

    private LocalText title;

    private LocalText formerly;

    private LocalText affiliation;

    @Column
    private @Nullable String misprint;

    @Column
    private @Nullable String shouldRead;

    /** What was pasted at once; null for what came in another way. */
    @Column(updatable = false)
    private @Nullable UUID paste;

    @Column
    private @Nullable Instant withdrawnAt;

    private @Nullable AccountId withdrawnBy;

    @Column
    private @Nullable String withdrawnBecause;

    /** Whether its name stays in the house. */
    @Column(nullable = false)
    private boolean confidential;

    /** Whether it stands again as soon as its signatory says yes to the words as they are now. */
    @Column(nullable = false)
    private boolean unconfirmed;

    protected Signatory() {} // for Hibernate

    public Signatory(SignatureView content, @Nullable UUID paste) {
        this.id = content.id();
        this.position = content.number();
        this.name = content.name();
        this.confidence = content.confidence();
        this.country = content.country();
        this.capacity = content.capacity();
        this.honorific = content.honorific();
        this.title = content.title();
        this.formerly = content.formerly();
        this.affiliation = content.affiliation();
        this.misprint = content.misprint();
        this.shouldRead = content.shouldRead();
        this.confidential = content.confidential();
        this.paste = paste;
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("name", name)
                .with("confidence", confidence)
                .with("country", country)
                .with("capacity", capacity)
                .with("honorific", honorific)
                .with("title", title)
                .with("affiliation", affiliation)
                .with("formerly", formerly)
                .with("misprint", misprint)
                .with("shouldRead", shouldRead)
                .with(PLACE, position);
    }

    @Override
    public Outcome<UUID> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newName = typed.requiredLocal("name", Typed.LONGEST);
        Confidence newConfidence = typed.choice("confidence", Confidence.class);
        LocalText newCountry = typed.local("country", Typed.LONGEST);
        LocalText newCapacity = typed.local("capacity", Typed.LONGEST);
        LocalText newHonorific = typed.local("honorific", Typed.LONGEST);
        LocalText newTitle = typed.local("title", Typed.LONGEST);
        LocalText newAffiliation = typed.local("affiliation", Typed.LONGEST);
        LocalText newFormerly = typed.local("formerly", Typed.LONGEST);
        String newMisprint = typed.text("misprint", LONGEST_MISPRINT);
        String newShouldRead = typed.text("shouldRead", LONGEST_MISPRINT);
        Integer place = typed.number(PLACE);
        if (place != null && place < 1) {
            typed.object(PLACE, Objection.NO_SUCH_PLACE);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        name = newName;
        confidence = Objects.requireNonNullElse(newConfidence, Confidence.SURE);
        country = newCountry;
        capacity = newCapacity;
        honorific = newHonorific;
        title = newTitle;
        affiliation = newAffiliation;
        formerly = newFormerly;
        misprint = newMisprint;
        shouldRead = newShouldRead;
        position = Objects.requireNonNullElse(place, position);
        return Outcome.done(id);
    }

    /** It does not stand under the text any more; what was signed stays in the record. */
    void withdraw(String because, AccountId by, Instant at) {
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnBecause = because;
    }

    /** The words were changed: it does not stand until its signatory confirms it. */
    void suspend(String because, AccountId by, Instant at) {
        withdraw(because, by, at);
        unconfirmed = true;
    }

    void confirm() {
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawnBecause = null;
        unconfirmed = false;
    }

    /** Its signatory took it back. */
    void takeBack(String because, Instant at) {
        withdrawnAt = at;
        withdrawnBy = null;
        withdrawnBecause = because;
        unconfirmed = false;
    }

    /** Its signatory says it in another way. */
    void correct(SignatureEntry entry) {
        name = entry.name();
        country = entry.country();
        capacity = entry.capacity();
        honorific = entry.honorific();
        title = entry.title();
        affiliation = entry.affiliation();
        formerly = entry.formerly();
        confidence = Confidence.SURE;
        confidential = entry.confidential();
    }

    void moveTo(int place) {
        position = place;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    LocalText name() {
        return LocalText.orEmpty(name);
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    /** Whether it waits for its signatory to confirm it. */
    boolean unconfirmed() {
        return unconfirmed;
    }

    @Nullable UUID paste() {
        return paste;
    }

    Withdrawal withdrawal(Signature signature) {
        return new Withdrawal(
                signature.asSigned(),
                Objects.requireNonNullElse(withdrawnAt, Instant.EPOCH),
                Objects.requireNonNullElse(withdrawnBecause, ""));
    }

    SignatureView view(Signature signature) {
        return new SignatureView(
                id,
                signature.textId(),
                signature.kind(),
                position,
                signature.partyId(),
                signature.asSigned(),
                name(),
                confidence,
                LocalText.orEmpty(country),
                LocalText.orEmpty(capacity),
                LocalText.orEmpty(honorific),
                LocalText.orEmpty(title),
                LocalText.orEmpty(formerly),
                LocalText.orEmpty(affiliation),
                misprint,
                shouldRead,
                signature.late(),
                confidential);
    }
}
