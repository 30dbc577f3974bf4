package org.dalil.web.gathering;

import java.util.List;
import org.dalil.gathering.InvitationDesk;
import org.dalil.shared.LocalText;

/** A link as it is handed on. */
public record PersonalLink(LocalText name, String contact, String address) {

    /** The links that no mail brings. */
    static List<PersonalLink> toHandOn(List<InvitationDesk.Issued> issued, String house) {
        return issued.stream()
                .filter(one -> !one.mailed())
                .map(one -> of(one, house))
                .toList();
    }

    private static PersonalLink of(InvitationDesk.Issued issued, String house) {
        return new PersonalLink(issued.name(), issued.contact(), house + GuestPage.ADDRESS + "?t=" + issued.token());
    }
}
