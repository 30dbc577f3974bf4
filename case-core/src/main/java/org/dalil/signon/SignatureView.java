package org.dalil.signon;

import java.util.Map;
import java.util.UUID;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A signature.
 *
 * @param number its place in the list, at first the number in the letter; organisations and individuals may each begin at 1
 * @param asSigned the whole line
 * @param name the name alone; a language in which nobody wrote it is missing
 * @param confidence how sure the English name is
 * @param country the country that the line adds to the name
 * @param capacity in what capacity it was signed
 * @param misprint the misprinted words, kept as signed, and {@code shouldRead} what they should be
 * @param late signed after the list was put in order
 * @param confidential whether the name stays in the house, and is printed nowhere
 */
public record SignatureView(
        UUID id,
        UUID textId,
        Signature.Kind kind,
        int number,
        PartyId partyId,
        String asSigned,
        LocalText name,
        Confidence confidence,
        LocalText country,
        LocalText capacity,
        LocalText honorific,
        LocalText title,
        LocalText formerly,
        LocalText affiliation,
        @Nullable String misprint,
        @Nullable String shouldRead,
        boolean late,
        boolean confidential) {

    /** The same, given by the party into which its signatory was merged. */
    SignatureView following(Map<PartyId, PartyId> survivors) {
        return survivors.containsKey(partyId)
                ? new SignatureView(
                        id,
                        textId,
                        kind,
                        number,
                        survivors.get(partyId),
                        asSigned,
                        name,
                        confidence,
                        country,
                        capacity,
                        honorific,
                        title,
                        formerly,
                        affiliation,
                        misprint,
                        shouldRead,
                        late,
                        confidential)
                : this;
    }

    /** A line of a list as somebody pasted it, under the next free number. */
    static SignatureView pasted(UUID textId, int number, PartyId party, SignatureLine line) {
        return new SignatureView(
                Ids.next(),
                textId,
                line.kind(),
                number,
                party,
                line.asSigned(),
                line.name(),
                Confidence.SURE,
                line.country(),
                line.capacity(),
                line.honorific(),
                line.title(),
                line.formerly(),
                line.affiliation(),
                null,
                null,
                false,
                false);
    }

    public boolean organisation() {
        return kind == Signature.Kind.ORGANISATION;
    }
}
