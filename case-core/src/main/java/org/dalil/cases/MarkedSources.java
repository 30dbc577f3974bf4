package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dalil.database.ReadOnce;

/**
 * What is marked in the documents of a case, read once however many things on a page quote them. Asks nobody
 * for permission: whoever comes here has asked {@link NeedToKnow}.
 */
@ApplicationScoped
@ReadOnce
class MarkedSources {

    private final CaseFiles files;
    private final SourceDocuments documents;

    protected MarkedSources() { // for the proxy
        this(null, null);
    }

    @Inject
    MarkedSources(CaseFiles files, SourceDocuments documents) {
        this.files = files;
        this.documents = documents;
    }

    /** The passages in the order of the text. */
    public List<PassageView> of(CaseId id) {
        Map<DocumentId, Paragraphs> paragraphs = new HashMap<>();
        documents
                .of(id)
                .forEach(document ->
                        paragraphs.put(document.id(), Paragraphs.of(document.text(), document.bodyStart())));
        return passages(id, paragraphs);
    }

    /** Without those in documents that were added by mistake. */
    private List<PassageView> passages(CaseId id, Map<DocumentId, Paragraphs> paragraphs) {
        Map<PassageId, Passage> passages = new LinkedHashMap<>();
        Set<PassageId> setAside = new HashSet<>();
        Map<DiscrepancyView, Passage> wrong = new LinkedHashMap<>();
        for (Object[] row : marked(id)) {
            Passage passage = (Passage) row[0];
            passages.put(passage.id(), passage);
            if (row[1] != null) {
                setAside.add(passage.id());
            }
            if (row[2] != null) {
                wrong.put(((Discrepancy) row[2]).view(), passage);
            }
        }
        return passages.values().stream()
                .filter(passage -> paragraphs.containsKey(passage.documentId()))
                .map(passage -> passage.view(
                        Objects.requireNonNull(paragraphs.get(passage.documentId())),
                        wrong.keySet().stream()
                                .filter(each -> passage.touches(Objects.requireNonNull(wrong.get(each))))
                                .sorted(Comparator.comparing(DiscrepancyView::code))
                                .toList(),
                        setAside.contains(passage.id())))
                .toList();
    }

    private List<Object[]> marked(CaseId id) {
        return files.entityManager()
                .createQuery(
                        """
                        select p, a, x from Passage p left join PassageSetAside a on a.passageId = p.id
                          left join Discrepancy x on x.passageId = p.id
                        where p.caseId = :id order by p.start, p.id.value""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }
}
