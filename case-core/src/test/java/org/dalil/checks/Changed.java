package org.dalil.checks;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Tlp;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Issuer;
import org.dalil.evidence.ItemConsents;
import org.dalil.shared.Digest;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Items of evidence that are not as they were. */
final class Changed {

    private Changed() {}

    static UnaryOperator<EvidenceView> to(EvidenceStatus status) {
        return item ->
                like(item, item.type(), status, item.dated(), item.tlp(), answer(item), item.fingerprint(), null);
    }

    static UnaryOperator<EvidenceView> to(Tlp label) {
        return item ->
                like(item, item.type(), item.status(), item.dated(), label, answer(item), item.fingerprint(), null);
    }

    static UnaryOperator<EvidenceView> to(Disclosure.Answer answer) {
        return item ->
                like(item, item.type(), item.status(), item.dated(), item.tlp(), answer, item.fingerprint(), null);
    }

    static UnaryOperator<EvidenceView> to(EvidenceType type) {
        return item ->
                like(item, type, item.status(), item.dated(), item.tlp(), answer(item), item.fingerprint(), null);
    }

    static UnaryOperator<EvidenceView> to(PartialDate dated) {
        return item ->
                like(item, item.type(), item.status(), dated, item.tlp(), answer(item), item.fingerprint(), null);
    }

    static UnaryOperator<EvidenceView> to(ItemConsents.Lack lacking) {
        return item -> like(
                item, item.type(), item.status(), item.dated(), item.tlp(), answer(item), item.fingerprint(), lacking);
    }

    static UnaryOperator<EvidenceView> withoutFile() {
        return item -> like(
                item, item.type(), EvidenceStatus.IN_VERIFICATION, item.dated(), item.tlp(), answer(item), null, null);
    }

    static UnaryOperator<EvidenceView> by(Issuer issuer) {
        return item -> Draft.item(
                item.number(),
                item.type(),
                item.status(),
                item.dated(),
                item.tlp(),
                answer(item),
                item.fingerprint(),
                issuer,
                item.lacking());
    }

    /** Nobody says that it is right. */
    static UnaryOperator<EvidenceView> translated() {
        return item -> new EvidenceView(
                item.id(),
                item.number(),
                item.type(),
                item.status(),
                item.title(),
                item.dated(),
                item.language(),
                item.passage(),
                item.gap(),
                item.remark(),
                item.external(),
                item.tlp(),
                item.disclosure(),
                item.fingerprint(),
                item.files(),
                List.of(),
                item.fragments(),
                item.supports(),
                item.claims(),
                EvidenceId.next(),
                Derivation.TRANSLATION,
                item.lacking());
    }

    private static Disclosure.Answer answer(EvidenceView item) {
        return item.disclosure().answer();
    }

    private static EvidenceView like(
            EvidenceView item,
            EvidenceType type,
            EvidenceStatus status,
            PartialDate dated,
            Tlp label,
            Disclosure.Answer answer,
            @Nullable Digest file,
            ItemConsents.@Nullable Lack lacking) {
        return Draft.item(
                item.number(),
                type,
                status,
                dated,
                label,
                answer,
                file,
                item.issuers().get(0),
                lacking);
    }
}
