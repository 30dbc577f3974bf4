package org.dalil.sending;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.requests.Redaction;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An office that is written to, who holds it, and where it is reached. Offices outlive their holders: whoever holds one
 * is said apart. An address counts as verified from the day on which somebody verified that very address.
 */
@Entity
@Table(name = "contact")
public class Contact implements Editable {

    /** What is wrong with what is said of a contact. */
    public enum Objection {
        /** A day that has not come yet. */
        VERIFIED_IN_THE_FUTURE,
        /** Where there is no address, none was verified. */
        NOTHING_TO_VERIFY,
        NO_SUCH_COUNTRY
    }

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_NAME = 300;

    @EmbeddedId
    private ContactId id;

    @Version
    private long version;

    /** Id in the regime packs. */
    @Column(nullable = false)
    private String addressee;

    /** Where the addressee stands for one office in each of several States. */
    @Column
    private @Nullable String country;

    private LocalText office;

    @Column
    private @Nullable String holder;

    @Column
    private @Nullable LocalDate holderSince;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    @Column
    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Redaction redaction;

    @Column
    private @Nullable LocalDate verifiedOn;

    /** In which place the address was found. */
    @Column
    private @Nullable String verifiedHow;

    /** Nothing is sent there any more. */
    @Column(nullable = false)
    private boolean retired;

    protected Contact() {} // for Hibernate

    /** A contact of which only the office is known yet. */
    static Contact blank(String addressee, @Nullable String country, LocalText office) {
        Contact contact = new Contact();
        contact.id = ContactId.next();
        contact.addressee = addressee;
        contact.country = country;
        contact.office = office;
        contact.channel = Channel.EMAIL;
        contact.language = Language.ENGLISH;
        contact.redaction = Redaction.NOTHING;
        return contact;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("addressee", (Object) addressee)
                .with("country", (Object) country)
                .with("office", LocalText.orEmpty(office))
                .with("holder", (Object) holder)
                .with("holderSince", (Object) holderSince)
                .with("channel", channel)
                .with("address", (Object) address)
                .with("language", language)
                .with("redaction", redaction)
                .with("verifiedOn", (Object) verifiedOn)
                .with("verifiedHow", (Object) verifiedHow)
                .with("retired", (Object) retired);
    }

    @Override
    public Outcome<ContactId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        String newAddressee = typed.required("addressee", 64);
        String newCountry = typed.text("country", 2);
        LocalText newOffice = typed.requiredLocal("office", LONGEST_LINE);
        String newHolder = typed.text("holder", LONGEST_NAME);
        LocalDate newSince = typed.day("holderSince");
        Channel newChannel = typed.requiredChoice("channel", Channel.class);
        String newAddress = typed.text("address", LONGEST_LINE);
        Language newLanguage = typed.requiredChoice("language", Language.class);
        Redaction newRedaction = typed.choice("redaction", Redaction.class);
        LocalDate verified = typed.day("verifiedOn");
        String how = typed.text("verifiedHow", LONGEST_LINE);
        if (newCountry != null && !newCountry.matches("[A-Z]{2}")) {
            typed.object("country", Objection.NO_SUCH_COUNTRY);
        }
        if (verified != null && newAddress == null) {
            typed.object("verifiedOn", Objection.NOTHING_TO_VERIFY);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        boolean elsewhere = !Objects.equals(address, newAddress) || channel != newChannel;
        boolean saidBefore = verified != null && verified.equals(verifiedOn);
        addressee = newAddressee;
        country = newCountry;
        office = newOffice;
        holder = newHolder;
        holderSince = newSince;
        channel = newChannel;
        address = newAddress;
        language = newLanguage;
        redaction = newRedaction == null ? Redaction.NOTHING : newRedaction;
        verifiedOn = elsewhere && saidBefore ? null : verified;
        verifiedHow = verifiedOn == null ? null : how;
        retired = typed.ticked("retired");
        return Outcome.done(id);
    }

    ContactId id() {
        return id;
    }

    boolean isOf(String addresseeId, String state) {
        return addressee.equals(addresseeId) && state.equals(country);
    }

    ContactView view() {
        return new ContactView(
                id,
                addressee,
                country,
                LocalText.orEmpty(office),
                holder,
                holderSince,
                channel,
                address,
                language,
                redaction,
                verifiedOn,
                verifiedHow,
                retired);
    }
}
