package org.dalil.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.regimes.Addressee;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Keeps the book of contacts, which all cases share. */
@ApplicationScoped
@Transactional
public class ContactDesk {

    /** The form of a contact that is new; there is one book. */
    public static final String FORM_OF_NEW = Editing.formOfNew("contact", new UUID(0, 0));

    private final Contacts contacts;
    private final OfficesOfStates offices;
    private final RegimeCatalogue regimes;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ContactDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ContactDesk(
            Contacts contacts,
            OfficesOfStates offices,
            RegimeCatalogue regimes,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.contacts = contacts;
        this.offices = offices;
        this.regimes = regimes;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.READ_CASES)
    public List<ContactView> all() {
        return contacts.all().stream().map(Contact::view).toList();
    }

    /** Writes a contact into the book. What stands there in the same words already is that contact. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<ContactId> add(Sheet sheet) {
        Typed typed = checked(sheet);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Optional<Contact> twin = contacts.all().stream()
                .filter(known -> known.sheet().equals(sheet))
                .findFirst();
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        Contact blank = Contact.blank(sheet.text("addressee"), null, typed.local("office", Typed.LONGEST));
        return editing.begin(blank, FORM_OF_NEW, sheet, me()).map(added -> {
            contacts.add(added);
            return announced(SendingHappening.Act.CONTACT_ADDED, added.id());
        });
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Stand open(ContactId id) {
        return editing.stand(contact(id));
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<ContactId> change(ContactId id, Edit edit) {
        Contact contact = contact(id);
        Typed typed = checked(edit.sheet());
        return typed.objections().isEmpty()
                ? editing.change(contact, edit, me())
                        .map(changed -> announced(SendingHappening.Act.CONTACT_CHANGED, changed.id()))
                : Outcome.refused(typed.objections());
    }

    /** Of an addressee that stands for one office in each of several States: one contact for each that has none yet. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<Integer> addOffices(String addressee) {
        Addressee known = addressees().stream()
                .filter(each -> each.id().equals(addressee))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
        List<Contact> all = contacts.all();
        List<OfficesOfStates.Office> lacking = offices.of(known.id()).stream()
                .filter(office -> all.stream().noneMatch(contact -> contact.isOf(known.id(), office.country())))
                .toList();
        lacking.forEach(office -> {
            Contact contact = Contact.blank(known.id(), office.country(), office.name());
            contacts.add(contact);
            announced(SendingHappening.Act.CONTACT_ADDED, contact.id());
        });
        return Outcome.done(lacking.size());
    }

    private Typed checked(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        typed.oneOf("addressee", addressees().stream().map(Addressee::id).toList());
        LocalDate verified = typed.day("verifiedOn");
        if (verified != null && verified.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            typed.object("verifiedOn", Contact.Objection.VERIFIED_IN_THE_FUTURE);
        }
        return typed;
    }

    private List<Addressee> addressees() {
        return regimes.all().stream()
                .flatMap(pack -> pack.addressees().stream())
                .toList();
    }

    private Contact contact(ContactId id) {
        return contacts.find(id).orElseThrow(NoSuchCase::new);
    }

    private ContactId announced(SendingHappening.Act act, ContactId id) {
        happenings.fire(new SendingHappening(act, id.value(), null, "", me(), clock.instant()));
        return id;
    }

    private AccountId me() {
        return current.required().id();
    }
}
