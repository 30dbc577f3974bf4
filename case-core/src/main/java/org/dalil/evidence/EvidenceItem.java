package org.dalil.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.cases.CitationId;
import org.dalil.cases.PassageId;
import org.dalil.cases.Tlp;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** One thing that is said to prove something, whether we hold it or only know of it. */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {

    @EmbeddedId
    private EvidenceId id;

    @Version
    private long version;

    private CaseId caseId;

    /** Number among the exhibits of the case: {@code E-02}. */
    @Column(nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvidenceType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvidenceStatus status;

    private LocalText title;

    /** Where the source speaks of it. */
    private @Nullable PassageId passageId;

    /** What is missing before anybody may approve it. */
    private LocalText gap;

    /** What a reviewer must weigh: a conflict of interest, a nuance. */
    private LocalText remark;

    /** What is known from elsewhere. */
    private LocalText external;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tlp tlp;

    /** Of the file; null while there is none. */
    private @Nullable Digest fingerprint;

    @ElementCollection
    @CollectionTable(name = "evidence_issuer", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    private List<Issuer> issuers = new ArrayList<>();

    /** The passages in which the source quotes it word by word. */
    @ElementCollection
    @CollectionTable(name = "evidence_fragment", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    private List<PassageId> fragments = new ArrayList<>();

    /** The citations for which the source offers it. */
    @ElementCollection
    @CollectionTable(name = "evidence_support", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    private List<CitationId> supports = new ArrayList<>();

    /** The single things it says. */
    @ElementCollection
    @CollectionTable(name = "evidence_claim", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    private List<LocalText> claims = new ArrayList<>();

    protected EvidenceItem() {} // for Hibernate

    public EvidenceItem(
            EvidenceId id,
            CaseId caseId,
            String number,
            EvidenceType type,
            EvidenceStatus status,
            LocalText title,
            Tlp tlp,
            @Nullable PassageId passageId) {
        this.id = id;
        this.caseId = caseId;
        this.number = number;
        this.type = type;
        this.status = status;
        this.title = title;
        this.tlp = tlp;
        this.passageId = passageId;
    }

    public EvidenceItem remarked(LocalText missing, LocalText remarkMade, LocalText fromElsewhere) {
        gap = missing;
        remark = remarkMade;
        external = fromElsewhere;
        return this;
    }

    public EvidenceItem from(List<Issuer> itsIssuers) {
        issuers.addAll(itsIssuers);
        return this;
    }

    public EvidenceItem saying(List<LocalText> itsClaims, List<PassageId> quotedIn, List<CitationId> supporting) {
        claims.addAll(itsClaims);
        fragments.addAll(quotedIn);
        supports.addAll(supporting);
        return this;
    }

    public EvidenceId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    EvidenceView view(PassagesById passages) {
        return new EvidenceView(
                id,
                number,
                type,
                status,
                LocalText.orEmpty(title),
                passages.get(passageId),
                LocalText.orEmpty(gap),
                LocalText.orEmpty(remark),
                LocalText.orEmpty(external),
                tlp,
                fingerprint,
                List.copyOf(issuers),
                fragments.stream().map(passages::required).toList(),
                List.copyOf(supports),
                List.copyOf(claims));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceItem item && id.equals(item.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
