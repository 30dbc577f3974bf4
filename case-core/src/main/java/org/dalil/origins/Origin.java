package org.dalil.origins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Paper;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Ids;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** How one item came to be: who made it of its original, or where, when and with what it was captured. */
@Entity
@Table(name = "evidence_origin")
public class Origin implements Paper {

    /** Why it is not written down so. */
    public enum Objection {
        NOT_AN_ADDRESS,
        NOT_A_MOMENT
    }

    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Id
    private UUID id;

    @Version
    private long version;

    private CaseId caseId;

    private EvidenceId itemId;

    /** Number of the item. */
    @Column(nullable = false, updatable = false)
    private String number;

    /** Who made it of the original. */
    @Column
    private @Nullable String maker;

    /** By whoever is sworn or entitled to say that it is true to the original. */
    @Column(nullable = false)
    private boolean certified;

    @Column
    private @Nullable String address;

    /** Where somebody else keeps what stood there. */
    @Column
    private @Nullable String archived;

    @Column
    private @Nullable Instant capturedAt;

    /** Program and version. */
    @Column
    private @Nullable String tool;

    @Column
    private @Nullable String collector;

    protected Origin() {} // for Hibernate

    static Origin blank(CaseId caseId, EvidenceId itemId, String number) {
        Origin origin = new Origin();
        origin.id = Ids.next();
        origin.caseId = caseId;
        origin.itemId = itemId;
        origin.number = number;
        return origin;
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public String code() {
        return number;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("maker", maker)
                .with("certified", certified)
                .with("address", address)
                .with("archived", archived)
                .with("captured", capturedAt == null ? null : MOMENT.format(capturedAt.atOffset(ZoneOffset.UTC)))
                .with("tool", tool)
                .with("collector", collector);
    }

    @Override
    public Outcome<EvidenceId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        String newMaker = typed.text("maker", 1_000);
        String newAddress = webAddress(typed, "address");
        String newArchived = webAddress(typed, "archived");
        Instant newCapturedAt = moment(typed);
        String newTool = typed.text("tool", 500);
        String newCollector = typed.text("collector", 500);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        maker = newMaker;
        certified = typed.ticked("certified");
        address = newAddress;
        archived = newArchived;
        capturedAt = newCapturedAt;
        tool = newTool;
        collector = newCollector;
        return Outcome.done(itemId);
    }

    /** As it stood in the line of the browser; nobody here ever opens it. */
    private static @Nullable String webAddress(Typed typed, String field) {
        String text = typed.text(field, 2_000);
        try {
            if (text != null) {
                URI written = URI.create(text);
                if (written.getHost() == null || !Set.of("http", "https").contains(written.getScheme())) {
                    typed.object(field, Objection.NOT_AN_ADDRESS);
                }
            }
        } catch (IllegalArgumentException e) {
            typed.object(field, Objection.NOT_AN_ADDRESS);
        }
        return text;
    }

    private static @Nullable Instant moment(Typed typed) {
        String text = typed.text("captured", 40);
        try {
            return text == null
                    ? null
                    : LocalDateTime.parse(
                                    text.replace('T', ' ').replace("Z", "").strip(), MOMENT)
                            .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            typed.object("captured", Objection.NOT_A_MOMENT);
            return null;
        }
    }

    EvidenceId itemId() {
        return itemId;
    }

    OriginView view() {
        return new OriginView(
                id,
                itemId,
                number,
                maker,
                certified,
                address,
                archived,
                capturedAt == null ? null : MOMENT.format(capturedAt.atOffset(ZoneOffset.UTC)),
                tool,
                collector);
    }
}
