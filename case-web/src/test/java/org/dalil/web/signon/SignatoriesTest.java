package org.dalil.web.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature.Kind;
import org.dalil.signon.SignatureView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatoriesTest {

    private static final List<SignatureView> SIGNED = List.of(
            signed(Kind.ORGANISATION, 4, "العفو الدولية", "Amnesty International"),
            signed(Kind.ORGANISATION, 19, "المادة 19", "ARTICLE 19"),
            signed(Kind.INDIVIDUAL, 1, "سيينا أنستيس", "Siena Anstis"));

    @Test
    void organisations_and_individuals_stand_apart() {
        Signatories all = Signatories.of(SIGNED, null);
        assertEquals(2, all.organisations().size());
        assertEquals(1, all.individuals().size());
        assertEquals(3, all.found());
    }

    @Test
    void a_name_is_found_in_either_language_however_it_is_spelt() {
        assertEquals(1, Signatories.of(SIGNED, "amnesty").found());
        assertEquals(1, Signatories.of(SIGNED, "انستيس").found(), "without the hamza");
        assertEquals(1, Signatories.of(SIGNED, " الدوليه ").found(), "with ha for ta marbuta");
    }

    @Test
    void a_number_finds_the_line_of_that_number() {
        assertEquals(1, Signatories.of(SIGNED, "4").found());
    }

    @Test
    void who_finds_nobody_still_learns_how_many_signed() {
        Signatories none = Signatories.of(SIGNED, "zzz");
        assertEquals(0, none.found());
        assertEquals(3, none.all());
    }

    private static SignatureView signed(Kind kind, int number, String arabic, String english) {
        LocalText none = LocalText.orEmpty(null);
        return new SignatureView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                number,
                PartyId.next(),
                arabic,
                new LocalText(arabic, english, null),
                Confidence.SURE,
                none,
                none,
                none,
                none,
                none,
                none,
                null,
                null,
                false,
                false);
    }
}
