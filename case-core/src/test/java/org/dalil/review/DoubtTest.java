package org.dalil.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.cases.CitationId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.ItemConsents.Lack;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtTest {

    private static final LocalText NOTHING = LocalText.orEmpty(null);
    private static final Set<Tlp> TAKEN = Set.of(Tlp.AMBER, Tlp.GREEN, Tlp.CLEAR);
    private static final EvidenceId ITEM = EvidenceId.next();

    @Test
    void what_is_on_record_contradicts_a_point_of_the_checklist() {
        EvidenceView bare = item(Tlp.AMBER, Disclosure.Answer.UNDECIDED, null, List.of(), Lack.NONE_RECORDED);
        assertEquals(Optional.of(Doubt.NOTHING_OFFERED), Doubt.about("relevance", bare, List.of()));
        assertEquals(Optional.of(Doubt.NO_CONSENT), Doubt.about("consent", bare, List.of()));
        assertEquals(Optional.of(Doubt.NO_LANGUAGE), Doubt.about("translation", bare, List.of()));
        assertEquals(Optional.of(Doubt.NOT_DECIDED), Doubt.about("disclosability", bare, List.of()));
        assertEquals(Optional.empty(), Doubt.about("legality", bare, List.of()));
    }

    @Test
    void what_is_in_order_raises_no_doubt() {
        EvidenceView whole = item(Tlp.AMBER, Disclosure.Answer.YES, "ar", List.of(CitationId.next()), null);
        for (String topic : List.of("relevance", "consent", "translation", "disclosability")) {
            assertEquals(Optional.empty(), Doubt.about(topic, whole, List.of()), topic);
        }
        assertEquals(Optional.empty(), Doubt.citing(whole, List.of(TAKEN)));
    }

    @Test
    void a_passage_that_proves_a_criterion_is_offered_for_it() {
        EvidenceView bare = item(Tlp.AMBER, Disclosure.Answer.YES, "ar", List.of(), null);
        PassageInFile marked = new PassageInFile(UUID.randomUUID(), ITEM, 1, 1, 1, 0, "words", null, "EU-1.1.d.iv");
        assertEquals(Optional.empty(), Doubt.about("relevance", bare, List.of(marked)));
    }

    @Test
    void a_lacking_consent_is_told_before_any_other_reason_why_a_dossier_leaves_an_approved_item_out() {
        assertEquals(
                Optional.of(Doubt.NO_CONSENT),
                Doubt.citing(item(Tlp.RED, Disclosure.Answer.NO, "ar", List.of(), Lack.EXPIRED), List.of(TAKEN)));
        assertEquals(
                Optional.of(Doubt.RED),
                Doubt.citing(item(Tlp.RED, Disclosure.Answer.NO, "ar", List.of(), null), List.of(TAKEN)));
        assertEquals(
                Optional.of(Doubt.NOT_FOR_TARGET),
                Doubt.citing(item(Tlp.AMBER, Disclosure.Answer.NO, "ar", List.of(), null), List.of(TAKEN)));
    }

    @Test
    void a_label_that_a_pack_does_not_hand_in_is_told_whatever_it_is_called() {
        EvidenceView strict = item(Tlp.AMBER_STRICT, Disclosure.Answer.YES, "ar", List.of(), null);
        Set<Tlp> more = Set.of(Tlp.AMBER_STRICT, Tlp.AMBER);
        assertEquals(Optional.of(Doubt.LABEL), Doubt.citing(strict, List.of(TAKEN, TAKEN)));
        assertEquals(Optional.of(Doubt.LABEL_SOMEWHERE), Doubt.citing(strict, List.of(TAKEN, more)));
        assertEquals(Optional.empty(), Doubt.citing(strict, List.of(more)));
        assertEquals(Optional.empty(), Doubt.citing(strict, List.of()), "a case without requests");
    }

    private static EvidenceView item(
            Tlp label,
            Disclosure.Answer answer,
            @Nullable String language,
            List<CitationId> supports,
            @Nullable Lack lacking) {
        return new EvidenceView(
                ITEM,
                "E-02",
                EvidenceType.NGO_REPORT,
                EvidenceStatus.APPROVED,
                NOTHING,
                PartialDate.notStated(),
                language,
                null,
                NOTHING,
                NOTHING,
                NOTHING,
                label,
                new Disclosure(answer, NOTHING),
                Digest.of("file"),
                List.of(),
                List.of(),
                List.of(),
                supports,
                List.of(),
                null,
                null,
                lacking);
    }
}
