package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Tlp;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndependenceTest {

    private static final LocalText NOTHING = LocalText.orEmpty(null);
    private static final PartyId SIGNED = PartyId.next();
    private static final Issuer LAB = new Issuer(PartyId.next(), "Citizen Lab", true, false);
    private static final Issuer PRESS = new Issuer(null, "Forbidden Stories", true, false);
    private static final Issuer AMNESTY = new Issuer(SIGNED, "Amnesty International", true, false);
    private static final Issuer NOBODY = new Issuer(null, "not named", false, false);

    private final List<EvidenceView> items = new ArrayList<>();

    @Test
    void items_of_two_issuers_are_two_sources() {
        item(null, LAB);
        item(null, PRESS);
        assertEquals(2, counting());
    }

    @Test
    void items_of_one_issuer_are_one_source_under_any_name() {
        item(null, LAB);
        item(null, new Issuer(LAB.partyId(), "The laboratory in Toronto", true, false));
        assertEquals(1, counting());
        assertEquals(2, independence().sources(items).get(0).items().size());
    }

    @Test
    void what_rests_on_one_original_is_one_source_even_by_a_detour_and_if_the_original_is_not_offered() {
        EvidenceView original = item(null, NOBODY);
        EvidenceView translation = item(original, LAB);
        EvidenceView quotation = item(translation, PRESS);
        assertEquals(1, independence().counting(List.of(translation, quotation)).size());
        assertEquals(
                List.of("Citizen Lab", "Forbidden Stories"),
                independence().sources(items).get(0).names());
    }

    @Test
    void a_third_item_joins_two_that_had_nothing_in_common() {
        item(null, LAB);
        item(null, PRESS);
        item(null, PRESS, LAB);
        assertEquals(1, counting());
    }

    @Test
    void an_issuer_who_signed_is_shown_and_does_not_count() {
        EvidenceView signed = item(null, AMNESTY);
        assertEquals(0, counting());
        assertEquals(List.of(AMNESTY), independence().sourceOf(signed).signed());
        EvidenceView together = item(null, AMNESTY, PRESS);
        assertTrue(independence().sourceOf(together).counts());
        assertEquals(1, counting(), "what two made together, of whom one signed");
    }

    @Test
    void nobody_counts_who_is_not_named() {
        EvidenceView one = item(null, NOBODY);
        item(null, NOBODY);
        assertEquals(0, counting());
        assertFalse(independence().sourceOf(one).counts());
        assertEquals(2, independence().sources(items).size(), "and that both are not named does not make them one");
    }

    private int counting() {
        return independence().counting(items).size();
    }

    private Independence independence() {
        return new Independence(items, Set.of(SIGNED));
    }

    private EvidenceView item(@Nullable EvidenceView original, Issuer... issuers) {
        EvidenceView item = new EvidenceView(
                EvidenceId.next(),
                "E-0" + (items.size() + 1),
                EvidenceType.NGO_REPORT,
                EvidenceStatus.CAPTURED,
                NOTHING,
                PartialDate.notStated(),
                null,
                null,
                NOTHING,
                NOTHING,
                NOTHING,
                Tlp.AMBER,
                Disclosure.undecided(),
                null,
                List.of(),
                List.of(issuers),
                List.of(),
                List.of(),
                List.of(),
                original == null ? null : original.id(),
                original == null ? null : Derivation.REPEATS,
                null);
        items.add(item);
        return item;
    }
}
