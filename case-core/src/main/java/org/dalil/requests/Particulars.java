package org.dalil.requests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What the form of a request says: everything but the ask and the regime, which are chosen once. */
record Particulars(
        LocalText title,
        LocalText brief,
        @Nullable PartyId target,
        @Nullable AccountId owner,
        @Nullable String addressee,
        @Nullable PartyId holder,
        @Nullable LocalDate holderAsOf,
        @Nullable UUID text) {

    static final String TARGET = "target";
    static final String OWNER = "owner";
    static final String ADDRESSEE = "addressee";
    static final String HOLDER = "holder";
    static final String TEXT = "text";

    private static final int LONGEST_ID = 64;

    /** Empty if something is needed that is not there, or cannot be read: the objections say what. */
    static Optional<Particulars> read(Typed typed) {
        LocalText title = typed.requiredLocal("title", Typed.LONGEST);
        LocalText brief = typed.local("brief", Typed.LONGEST);
        Optional<UUID> target = typed.requiredId(TARGET);
        Optional<UUID> owner = typed.requiredId(OWNER);
        String addressee = typed.text(ADDRESSEE, LONGEST_ID);
        UUID holder = typed.id(HOLDER);
        LocalDate asOf = typed.day("holderAsOf");
        UUID text = typed.id(TEXT);
        return typed.objections().isEmpty()
                ? Optional.of(new Particulars(
                        title,
                        brief,
                        target.map(PartyId::new).orElseThrow(),
                        owner.map(AccountId::new).orElseThrow(),
                        addressee,
                        holder == null ? null : new PartyId(holder),
                        asOf,
                        text))
                : Optional.empty();
    }

    Sheet sheet() {
        return Sheet.empty()
                .with("title", title)
                .with("brief", brief)
                .with(TARGET, target == null ? null : target.value())
                .with(OWNER, owner == null ? null : owner.value())
                .with(ADDRESSEE, addressee)
                .with(HOLDER, holder == null ? null : holder.value())
                .with("holderAsOf", holderAsOf)
                .with(TEXT, text);
    }
}
