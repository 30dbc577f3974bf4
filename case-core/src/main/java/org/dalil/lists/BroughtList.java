package org.dalil.lists;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.secrets.Safe;
import org.dalil.shared.Ids;
import org.dalil.worker.Line;

/** A list that somebody brought and has not made items of yet. Nobody else sees it. */
@Entity
@Table(name = "brought_list")
public class BroughtList {

    static final int ROOM = 1_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    @Id
    private UUID id;

    private CaseId caseId;

    private AccountId broughtBy;

    @Column(nullable = false, updatable = false)
    private Instant broughtAt;

    @Column(nullable = false, updatable = false, length = ROOM)
    private String sealed;

    protected BroughtList() {} // for Hibernate

    BroughtList(CaseId caseId, List<Line> lines, AccountId broughtBy, Instant broughtAt, Safe safe) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.broughtBy = broughtBy;
        this.broughtAt = broughtAt;
        try {
            this.sealed = safe.seal(JSON.writeValueAsBytes(lines), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID id() {
        return id;
    }

    boolean fits() {
        return sealed.length() <= ROOM;
    }

    boolean belongsTo(CaseId file, AccountId person) {
        return caseId.equals(file) && broughtBy.equals(person);
    }

    List<Line> lines(Safe safe) {
        try {
            return JSON.readValue(safe.open(sealed, id), LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
