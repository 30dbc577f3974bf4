package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dalil.database.ReadOnce;

/**
 * The documents of a case as they are shown, read once however many parts of a page want them. Asks nobody for
 * permission: whoever comes here has asked {@link NeedToKnow}.
 */
@ApplicationScoped
@ReadOnce
class SourceDocuments {

    private final CaseFiles files;

    protected SourceDocuments() { // for the proxy
        this(null);
    }

    @Inject
    SourceDocuments(CaseFiles files) {
        this.files = files;
    }

    /** Without those that were added by mistake, in the order of their numbers. */
    public List<DocumentView> of(CaseId id) {
        return files.entityManager()
                .createQuery(
                        """
                        select d, c, (select count(*) from SourceFile f where f.documentId = d.id)
                        from SourceDocument d join DocumentCard c on c.documentId = d.id
                        where d.caseId = :id and not c.setAside order by d.number""",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> ((SourceDocument) row[0]).view((DocumentCard) row[1], (Long) row[2] > 0))
                .toList();
    }
}
