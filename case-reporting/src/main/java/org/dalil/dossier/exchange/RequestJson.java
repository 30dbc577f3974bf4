package org.dalil.dossier.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dalil.cases.AskView;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.PassageView;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Issuer;
import org.dalil.regimes.Availability;
import org.dalil.regimes.Criterion;
import org.dalil.requests.Coverage;
import org.dalil.requests.GroundView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.signon.SignatureView;
import org.jspecify.annotations.Nullable;

/** A request as a tree; {@code request-1.schema.json} says what each field means. */
record RequestJson(RequestFile file) {

    static final String FORMAT = "dalil-request-1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode tree(String version, LocalDate today) {
        ObjectNode tree = JSON.objectNode();
        tree.put("format", FORMAT);
        tree.put("number", file.request().number());
        tree.put("caseNumber", file.request().caseNumber());
        tree.put("version", version);
        tree.put("date", today.toString());
        ObjectNode regime = tree.putObject("regime");
        regime.put("id", file.request().regime());
        regime.put("packVersion", file.request().packVersion());
        regime.set("name", text(file.pack().name()));
        tree.set("target", target());
        ArrayNode asks = tree.putArray("asks");
        file.asks().stream().filter(AskView::operative).map(this::ask).forEach(asks::add);
        ArrayNode grounds = tree.putArray("grounds");
        file.request().grounds().stream().map(this::ground).forEach(grounds::add);
        ArrayNode elements = tree.putArray("elements");
        file.coverage().elements().stream()
                .filter(Coverage.Element::pleaded)
                .map(RequestJson::element)
                .forEach(elements::add);
        ArrayNode facts = tree.putArray("facts");
        file.facts().stream().map(this::fact).forEach(facts::add);
        ArrayNode exhibits = tree.putArray("exhibits");
        file.documents().stream().map(RequestJson::document).forEach(exhibits::add);
        file.evidence().stream().map(RequestJson::item).forEach(exhibits::add);
        ObjectNode signatures = tree.putObject("signatures");
        long organisations =
                file.signatures().stream().filter(SignatureView::organisation).count();
        signatures.put("organisations", organisations);
        signatures.put("individuals", file.signatures().size() - organisations);
        return tree;
    }

    private ObjectNode target() {
        ObjectNode target = JSON.objectNode();
        target.put("kind", file.target().kind().name());
        target.set("name", text(file.target().name()));
        ArrayNode names = target.putArray("otherNames");
        file.target().names().forEach(name -> {
            ObjectNode other = names.addObject();
            other.put("text", name.text());
            other.put("kind", name.kind().name());
            Language language = name.language();
            if (language != null) {
                other.put("language", language.tag());
            }
        });
        ArrayNode identifiers = target.putArray("identifiers");
        file.target().identifiers().forEach(identifier -> {
            ObjectNode known = identifiers.addObject();
            known.put("type", identifier.type());
            known.set("value", text(identifier.content()));
        });
        return target;
    }

    private ObjectNode ask(AskView ask) {
        ObjectNode node = JSON.objectNode();
        node.put("code", ask.code());
        node.put("kind", ask.kind().name());
        node.set("text", text(ask.text()));
        Availability availability = file.availability(ask);
        node.put(
                "deliverable",
                availability.isAvailable()
                        ? "YES"
                        : availability instanceof Availability.NotAvailable ? "NO" : "NOT_STATED");
        return node;
    }

    private ObjectNode ground(GroundView ground) {
        Criterion criterion = file.pack().criterion(ground.criterion());
        ObjectNode node = JSON.objectNode();
        node.put("criterion", criterion.id());
        node.put("citation", criterion.citation());
        node.set("text", text(criterion.text()));
        node.set("why", text(ground.why()));
        return node;
    }

    private static ObjectNode element(Coverage.Element element) {
        ObjectNode node = JSON.objectNode();
        node.put("criterion", element.criterion().id());
        node.put("state", element.state().name());
        node.put("independentSources", element.sources().size());
        strings(
                node.putArray("facts"),
                element.facts().stream().map(fact -> fact.code()).toList());
        strings(
                node.putArray("exhibits"),
                element.exhibits().stream().map(EvidenceView::number).toList());
        return node;
    }

    private static void strings(ArrayNode array, List<String> all) {
        all.forEach(array::add);
    }

    private ObjectNode fact(FactView fact) {
        ObjectNode node = JSON.objectNode();
        node.put("code", fact.code());
        node.set("date", date(fact.date()));
        node.set("title", text(fact.title()));
        node.set("place", text(fact.place()));
        node.put("country", fact.country());
        node.put("status", fact.status() == null ? null : fact.status().name());
        ArrayNode sources = node.putArray("sources");
        fact.sources().forEach(source -> {
            PassageView passage = source.passage();
            String exhibit = passage == null ? exhibit(source) : exhibit(passage);
            if (exhibit.isEmpty()) {
                return;
            }
            ObjectNode place = sources.addObject();
            place.put("exhibit", exhibit);
            if (passage != null) {
                place.put("paragraph", passage.paragraph());
            } else if (source.page() != null) {
                place.put("page", source.page());
            }
        });
        return node;
    }

    private String exhibit(PassageView passage) {
        return file.documents().stream()
                .filter(document -> document.id().equals(passage.documentId()))
                .map(DocumentView::number)
                .findFirst()
                .orElse("");
    }

    /** Empty where the item may not be handed in. */
    private String exhibit(FactView.Source source) {
        return file.evidence().stream()
                .filter(item -> Objects.equals(item.id().value(), source.exhibit()))
                .map(EvidenceView::number)
                .findFirst()
                .orElse("");
    }

    private static ObjectNode document(DocumentView document) {
        ObjectNode node = JSON.objectNode();
        node.put("number", document.number());
        node.put("type", "DOCUMENT");
        node.set("title", text(document.title()));
        ArrayNode issuers = node.putArray("issuers");
        if (document.publisher() != null) {
            issuers.add(document.publisher());
        }
        node.set("date", date(document.dated()));
        node.put("sha256", document.fingerprint().hex());
        return node;
    }

    private static ObjectNode item(EvidenceView item) {
        ObjectNode node = JSON.objectNode();
        node.put("number", item.number());
        node.put("type", item.type().name());
        node.set("title", text(item.title()));
        strings(
                node.putArray("issuers"),
                item.issuers().stream().filter(Issuer::named).map(Issuer::words).toList());
        node.set("date", date(item.dated()));
        node.put(
                "sha256", item.fingerprint() == null ? null : item.fingerprint().hex());
        return node;
    }

    private static ObjectNode date(PartialDate date) {
        ObjectNode node = JSON.objectNode();
        node.put("precision", date.precision().name());
        node.put("basis", date.basis().name());
        put(node, "from", date.from());
        put(node, "to", date.to());
        put(node, "time", date.time());
        put(node, "zone", date.zone());
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }

    /** By language; a language in which nobody wrote it is not there. */
    private static ObjectNode text(LocalText text) {
        ObjectNode node = JSON.objectNode();
        for (Language language : Language.values()) {
            text.in(language).ifPresent(words -> node.put(language.tag(), words));
        }
        return node;
    }
}
