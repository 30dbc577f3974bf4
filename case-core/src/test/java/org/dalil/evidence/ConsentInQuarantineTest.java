package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.cases.CaseId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of a consent while the bytes are not what they were. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentInQuarantineTest {

    @Test
    void what_was_withdrawn_meanwhile_is_withdrawn_when_it_comes_back() {
        EvidenceItem item = quarantined(EvidenceStatus.APPROVED);
        assertTrue(item.consentWithdrawn());
        assertFalse(item.consentWithdrawn(), "that is known");
        assertTrue(item.isQuarantined());
        item.release();
        assertEquals(EvidenceStatus.WITHDRAWN_CONSENT, item.status());
    }

    @Test
    void what_was_agreed_to_again_meanwhile_is_assessed_again_when_it_comes_back() {
        EvidenceItem item = quarantined(EvidenceStatus.WITHDRAWN_CONSENT);
        assertTrue(item.consentedAgain());
        assertFalse(item.consentedAgain(), "that is known");
        assertTrue(item.isQuarantined());
        item.release();
        assertEquals(EvidenceStatus.PRELIMINARY_ASSESSMENT, item.status());
    }

    @Test
    void what_is_superseded_stays_so() {
        EvidenceItem item = quarantined(EvidenceStatus.SUPERSEDED);
        assertFalse(item.consentWithdrawn());
        assertFalse(item.consentedAgain());
        item.release();
        assertEquals(EvidenceStatus.SUPERSEDED, item.status());
    }

    private static EvidenceItem quarantined(EvidenceStatus before) {
        EvidenceItem item = EvidenceItem.blank(CaseId.next(), "E-01");
        item.stands(before);
        assertTrue(item.quarantine());
        return item;
    }
}
