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
import org.dalil.dossier.content.Exhibit;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;

/** What goes into the bundle of exhibits: what the dossier names, in its order, with what it is offered for. */
record Enclosures(RequestFile file, List<Exhibit> exhibits) {

    List<Bindable> bindable() {
        Map<String, Exhibit> byNumber =
                exhibits.stream().collect(Collectors.toMap(Exhibit::number, Function.identity()));
        return Stream.concat(
                        file.documents().stream().map(document -> document(document, byNumber.get(document.number()))),
                        file.evidence().stream().map(item -> item(item, byNumber.get(item.number()))))
                .toList();
    }

    private Bindable document(DocumentView document, Exhibit exhibit) {
        List<LocalText> told = file.facts().stream()
                .filter(fact -> fact.passages().stream()
                        .anyMatch(passage -> passage.documentId().equals(document.id())))
                .map(FactView::title)
                .toList();
        return new Bindable(exhibit, "", told, List.of(), document.text());
    }

    private Bindable item(EvidenceView item, Exhibit exhibit) {
        List<LocalText> told = new ArrayList<>(item.claims());
        file.facts().stream()
                .filter(fact -> fact.sources().stream()
                        .anyMatch(source -> item.id().value().equals(source.exhibit())))
                .map(FactView::title)
                .forEach(told::add);
        return new Bindable(
                exhibit,
                label(item.tlp()),
                told,
                item.files().stream()
                        .map(each -> new Bindable.File(each.name(), each.mediaType(), each.bytes(), each.fingerprint()))
                        .toList(),
                "");
    }

    private static String label(Tlp tlp) {
        return "TLP:" + tlp.name().replace('_', '+');
    }
}
