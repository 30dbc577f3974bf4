package org.dalil.dossier.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.Tlp;
import org.dalil.dossier.content.Bindable;
import org.dalil.dossier.content.BundleSheet;
import org.dalil.dossier.content.Exhibit;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.Profile;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;

/** What goes into the bundle of exhibits: what the dossier names, in its order, with what it is offered for. */
record Enclosures(RequestFile file, List<Exhibit> exhibits) {

    /** As a recipient gets them who must not read that. */
    List<Bindable> bindable(Redaction redaction) {
        Map<String, Exhibit> byNumber =
                exhibits.stream().collect(Collectors.toMap(Exhibit::number, Function.identity()));
        return Stream.concat(
                        file.documents().stream().map(document -> document(document, byNumber.get(document.number()))),
                        file.evidence().stream().map(item -> item(redaction, item, byNumber.get(item.number()))))
                .toList();
    }

    private Bindable document(DocumentView document, Exhibit exhibit) {
        List<LocalText> told = file.facts().stream()
                .filter(fact -> fact.passages().stream()
                        .anyMatch(passage -> passage.documentId().equals(document.id())))
                .map(FactView::title)
                .toList();
        return new Bindable(exhibit, "", told, List.of(), document.text(), List.of());
    }

    private Bindable item(Redaction redaction, EvidenceView item, Exhibit exhibit) {
        Profile.Shown as = redaction.profile().of(item, file.evidence());
        List<LocalText> told = new ArrayList<>(item.claims());
        file.facts().stream()
                .filter(fact -> fact.sources().stream()
                        .anyMatch(source -> item.id().value().equals(source.exhibit())))
                .map(FactView::title)
                .forEach(told::add);
        return new Bindable(
                exhibit,
                label(as.shown().tlp()),
                told,
                (as.how() == Profile.How.DESCRIBED ? Stream.<EvidenceFileView>empty() : as.shown().files().stream())
                        .map(each -> new Bindable.File(each.name(), each.mediaType(), each.bytes(), each.fingerprint()))
                        .toList(),
                "",
                notes(as));
    }

    private static List<BundleSheet.Note> notes(Profile.Shown as) {
        return switch (as.how()) {
            case AS_IT_IS -> List.of();
            case AS_COPY ->
                List.of(new BundleSheet.Note(
                        BundleSheet.Code.REDACTED_COPY, as.shown().number()));
            case DESCRIBED -> List.of(new BundleSheet.Note(BundleSheet.Code.WITHHELD, ""));
        };
    }

    private static String label(Tlp tlp) {
        return "TLP:" + tlp.name().replace('_', '+');
    }
}
