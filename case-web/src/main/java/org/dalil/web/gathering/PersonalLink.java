package org.dalil.web.gathering;

import org.dalil.gathering.InvitationDesk;
import org.dalil.shared.LocalText;

/** A link as it is handed on. */
public record PersonalLink(LocalText name, String contact, String address) {

    static PersonalLink of(InvitationDesk.Issued issued, String house) {
        return new PersonalLink(issued.name(), issued.contact(), house + GuestPage.ADDRESS + "?t=" + issued.token());
    }
}
