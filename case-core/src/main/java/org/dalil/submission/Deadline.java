package org.dalil.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;

/** A day by which something has to happen. */
@Entity
@Table(name = "deadline")
public class Deadline {

    @Id
    private UUID id;

    private CaseId caseId;

    @Column(nullable = false)
    private String code;

    @Column(name = "due_on", nullable = false)
    private LocalDate due;

    private LocalText text;

    protected Deadline() {} // for Hibernate

    public Deadline(CaseId caseId, DeadlineView content) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.code = content.code();
        this.due = content.due();
        this.text = content.text();
    }

    DeadlineView view() {
        return new DeadlineView(code, due, LocalText.orEmpty(text));
    }
}
