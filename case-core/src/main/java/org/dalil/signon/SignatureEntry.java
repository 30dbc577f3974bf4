package org.dalil.signon;

import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * What somebody who signs says of itself, in each language as it writes it.
 *
 * @param country the country that it adds to its name
 * @param capacity in what capacity it signs
 * @param confidential whether its name may be printed nowhere
 */
public record SignatureEntry(
        Signature.Kind kind,
        LocalText name,
        LocalText country,
        LocalText capacity,
        LocalText honorific,
        LocalText title,
        LocalText affiliation,
        LocalText formerly,
        boolean confidential) {

    private static final int LONGEST_LINE = 2_000;

    SignatureView at(int place, UUID text, PartyId party, Language spoken, boolean late) {
        return new SignatureView(
                Ids.next(),
                text,
                kind,
                place,
                party,
                line(spoken),
                name,
                Confidence.SURE,
                country,
                capacity,
                honorific,
                title,
                formerly,
                affiliation,
                null,
                null,
                late,
                confidential);
    }

    /** As one line, in the language in which it was signed. */
    public String line(Language language) {
        String comma = language == Language.ARABIC ? "، " : ", ";
        String line = Stream.of(honorific, name)
                .flatMap(part -> part.best(language).stream())
                .map(LocalText.Spoken::text)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        String whole = Stream.of(title, affiliation, formerly, country, capacity)
                .flatMap(part -> part.best(language).stream())
                .map(LocalText.Spoken::text)
                .reduce(line, (one, other) -> one + comma + other);
        return whole.substring(0, Math.min(whole.length(), LONGEST_LINE));
    }
}
