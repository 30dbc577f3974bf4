package org.dalil.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** Remembers of which line of a list an item was made, so that the same list makes nothing twice. */
@Entity
@Immutable
@Table(name = "listed_item")
public class ListedItem {

    @Id
    private UUID id;

    private CaseId caseId;

    private EvidenceId itemId;

    private Digest print;

    protected ListedItem() {} // for Hibernate

    ListedItem(CaseId caseId, EvidenceId itemId, Digest print) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.itemId = itemId;
        this.print = print;
    }
}
