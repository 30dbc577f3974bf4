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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.cases.CitationId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Paper;
import org.dalil.cases.PassageId;
import org.dalil.cases.PassageView;
import org.dalil.cases.Tlp;
import org.dalil.editing.Sheet;
import org.dalil.index.Entry;
import org.dalil.index.Findable;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** One thing that is said to prove something, whether we hold it or only know of it. */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem implements Paper, Findable {

    @EmbeddedId
    private EvidenceId id;

    @Version
    private long version;

    private CaseId caseId;

    /** Number among the exhibits of the case: {@code E-02}. The shorter comes first: {@code E-99} before {@code E-100}. */
    @Column(nullable = false, updatable = false)
    private String number;

    private int numberLength;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvidenceType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvidenceStatus status;

    /** Where it stood before it was put into quarantine. */
    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable EvidenceStatus statusBefore;

    private LocalText title;

    private PartialDate dated = PartialDate.notStated();

    /** ISO 639 code of two letters. */
    @Column
    private @Nullable String language;

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

    private Disclosure disclosure = Disclosure.undecided();

    /** Of the first file; null while there is none. */
    private @Nullable Digest fingerprint;

    /** The item that it comes from; null where it is one itself. */
    private @Nullable EvidenceId originalId;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Derivation derivation;

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
        this.numberLength = number.length();
        this.type = type;
        this.status = status;
        this.title = title;
        this.tlp = tlp;
        this.passageId = passageId;
    }

    /** An item of which nothing is known yet. */
    static EvidenceItem blank(CaseId caseId, String number) {
        return new EvidenceItem(
                EvidenceId.next(),
                caseId,
                number,
                EvidenceType.UNSPECIFIED,
                EvidenceStatus.CAPTURED,
                LocalText.orEmpty(null),
                Tlp.AMBER,
                null);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Tlp label() {
        return tlp;
    }

    @Override
    public Disclosure disclosure() {
        return disclosure;
    }

    @Override
    public Entry entry() {
        return new Entry(Entry.Kind.EVIDENCE, caseId.value(), id.value(), number, title);
    }

    @Override
    public Sheet sheet() {
        return new ItemTold(
                        title,
                        type,
                        dated,
                        language,
                        tlp,
                        issuers,
                        originalId,
                        derivation,
                        passageId,
                        fragments,
                        supports,
                        claims,
                        gap,
                        remark,
                        external,
                        disclosure)
                .sheet();
    }

    @Override
    public Outcome<EvidenceId> fill(Sheet sheet) {
        return ItemTold.in(sheet).map(now -> {
            Sheet before = sheet();
            title = now.title();
            type = now.type();
            dated = now.dated();
            language = now.language();
            tlp = now.tlp();
            replace(issuers, now.issuers());
            originalId = now.original();
            derivation = now.derivation();
            passageId = now.passage();
            replace(fragments, now.fragments());
            replace(supports, now.supports());
            replace(claims, now.claims());
            gap = now.gap();
            remark = now.remark();
            external = now.external();
            disclosure = now.disclosure();
            if (!sheet().equals(before)) {
                isNew();
            }
            return id;
        });
    }

    private static <T> void replace(List<T> old, List<T> now) {
        if (!old.equals(now)) {
            old.clear();
            old.addAll(now);
        }
    }

    /** A file of it has arrived, and never takes the place of another. Nobody has approved the item with it. */
    void holds(Digest itsFingerprint) {
        if (fingerprint == null) {
            fingerprint = itsFingerprint;
        } else if (mayHaveMoreFiles()) {
            isNew();
        } else {
            throw new IllegalStateException("another file is another item");
        }
    }

    boolean mayHaveMoreFiles() {
        return type.mayHaveMoreFiles();
    }

    /** @return whether it was not in quarantine yet */
    boolean quarantine() {
        if (isQuarantined()) {
            return false;
        }
        statusBefore = status;
        status = EvidenceStatus.QUARANTINED;
        return true;
    }

    /** It stands where it stood: what was approved was approved for exactly these bytes. */
    void release() {
        status = standing();
        statusBefore = null;
    }

    /** Where it stands, or will stand as soon as it leaves quarantine. */
    private EvidenceStatus standing() {
        if (!isQuarantined()) {
            return status;
        }
        return statusBefore == null ? EvidenceStatus.CAPTURED : statusBefore;
    }

    private void nowStands(EvidenceStatus now) {
        if (isQuarantined()) {
            statusBefore = now;
        } else {
            status = now;
        }
    }

    boolean isQuarantined() {
        return status == EvidenceStatus.QUARANTINED;
    }

    @Nullable Digest fingerprint() {
        return fingerprint;
    }

    /**
     * Somebody from whom it stems, or whom it shows, agrees no longer; from quarantine it does not come back approved.
     *
     * @return whether that is new
     */
    boolean consentWithdrawn() {
        boolean isNew = !standing().aside();
        if (isNew) {
            nowStands(EvidenceStatus.WITHDRAWN_CONSENT);
        }
        return isNew;
    }

    /** Everybody agrees again; what was approved before has to be approved again. @return whether that is new */
    boolean consentedAgain() {
        boolean isNew = standing() == EvidenceStatus.WITHDRAWN_CONSENT;
        if (isNew) {
            nowStands(EvidenceStatus.PRELIMINARY_ASSESSMENT);
        }
        return isNew;
    }

    boolean isInHand() {
        return fingerprint != null;
    }

    /** Something about it is new, which nobody has approved; also while it is in quarantine. */
    void isNew() {
        status = status.unapproved();
        statusBefore = statusBefore == null ? null : statusBefore.unapproved();
    }

    /** How far its review has come. */
    void stands(EvidenceStatus reviewed) {
        status = reviewed;
    }

    EvidenceStatus status() {
        return status;
    }

    @Nullable EvidenceId originalId() {
        return originalId;
    }

    @Nullable Derivation derivation() {
        return derivation;
    }

    List<Issuer> issuers() {
        return List.copyOf(issuers);
    }

    public EvidenceItem remarked(LocalText missing, LocalText remarkMade, LocalText fromElsewhere) {
        gap = missing;
        remark = remarkMade;
        external = fromElsewhere;
        return this;
    }

    public EvidenceItem shown(Disclosure toTarget) {
        disclosure = toTarget;
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

    @Override
    public String code() {
        return number;
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    EvidenceView view(PassagesById passages, List<EvidenceFileView> files, ItemConsents.@Nullable Lack lacking) {
        return view(
                passages.get(passageId),
                files,
                passages.all(fragments),
                List.copyOf(supports),
                List.copyOf(claims),
                lacking);
    }

    WrittenOfItem written(List<EvidenceFileView> files) {
        List<LocalText> texts = new ArrayList<>(claims);
        Stream.of(title, gap, remark, external, disclosure.reason())
                .filter(Objects::nonNull)
                .forEach(texts::add);
        List<String> words = issuers.stream().map(Issuer::words).toList();
        return new WrittenOfItem(
                number, words, texts, files.stream().map(EvidenceFileView::name).toList());
    }

    /** With its issuers, and without anything else that it rests on. */
    EvidenceView bare(ItemConsents.@Nullable Lack lacking) {
        return view(null, List.of(), List.of(), List.of(), List.of(), lacking);
    }

    private EvidenceView view(
            @Nullable PassageView passage,
            List<EvidenceFileView> files,
            List<PassageView> quotedIn,
            List<CitationId> supported,
            List<LocalText> said,
            ItemConsents.@Nullable Lack lacking) {
        return new EvidenceView(
                id,
                number,
                type,
                status,
                LocalText.orEmpty(title),
                dated,
                language,
                passage,
                LocalText.orEmpty(gap),
                LocalText.orEmpty(remark),
                LocalText.orEmpty(external),
                tlp,
                disclosure,
                fingerprint,
                files,
                List.copyOf(issuers),
                quotedIn,
                supported,
                said,
                originalId,
                derivation,
                lacking);
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
