package org.dalil.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.PassageView;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.ItemConsents.Lack;
import org.dalil.shared.Language;
import org.dalil.shared.PartialDate;

/**
 * What there is in a case that can be shown alone, as one of its members sees it. What stands aside, and what somebody in
 * it does not agree to any longer, is not there, also where it was shown before.
 */
@ApplicationScoped
class Things {

    private final CaseReading cases;
    private final EvidenceSearch evidence;

    protected Things() { // for the proxy
        this(null, null);
    }

    @Inject
    Things(CaseReading cases, EvidenceSearch evidence) {
        this.cases = cases;
        this.evidence = evidence;
    }

    /** In the order of the case: documents, evidence, facts. */
    List<Thing> of(AccountId member, CaseId id) {
        List<DocumentView> documents = cases.documents(member, id);
        Language language =
                documents.stream().findFirst().map(DocumentView::language).orElse(Language.ARABIC);
        List<Thing> all = new ArrayList<>();
        documents.forEach(document -> all.add(document(document)));
        evidence.items(member, id).stream().filter(Things::canBeShown).forEach(item -> all.add(item(item, language)));
        cases.facts(member, id).forEach(fact -> all.add(fact(fact, language)));
        return all;
    }

    private static boolean canBeShown(EvidenceView item) {
        boolean counts =
                switch (item.status()) {
                    case QUARANTINED, SUPERSEDED, WITHDRAWN_CONSENT -> false;
                    case CAPTURED,
                            PRESERVED,
                            PRELIMINARY_ASSESSMENT,
                            IN_VERIFICATION,
                            FIRST_REVIEW_PASSED,
                            APPROVED,
                            REJECTED -> true;
                };
        return counts && item.lacking() != Lack.WITHDRAWN && item.lacking() != Lack.EXPIRED;
    }

    private static Thing document(DocumentView document) {
        return new Thing(
                Shown.Kind.DOCUMENT,
                document.id().value(),
                document.number(),
                document.title(),
                document.dated(),
                null,
                document.text(),
                List.of(),
                document.language(),
                List.of(),
                List.of(document.fingerprint()));
    }

    private static Thing item(EvidenceView item, Language language) {
        List<String> quotes = Stream.concat(Optional.ofNullable(item.passage()).stream(), item.fragments().stream())
                .map(PassageView::quote)
                .distinct()
                .toList();
        return new Thing(
                Shown.Kind.EVIDENCE,
                item.id().value(),
                item.number(),
                item.title(),
                PartialDate.notStated(),
                item.type(),
                null,
                quotes,
                language,
                item.claims(),
                item.files().stream().map(EvidenceFileView::fingerprint).toList());
    }

    private static Thing fact(FactView fact, Language language) {
        List<String> quotes =
                fact.passages().stream().map(PassageView::quote).distinct().toList();
        return new Thing(
                Shown.Kind.FACT,
                fact.id().value(),
                fact.code(),
                fact.title(),
                fact.date(),
                null,
                null,
                quotes,
                language,
                List.of(),
                List.of());
    }
}
