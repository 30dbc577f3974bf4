package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.hibernate.annotations.Immutable;

/** Somebody looked for what speaks against a request, and found nothing. A later search is another one. */
@Entity
@Immutable
@Table(name = "request_fruitless_search")
public class NothingFound {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID requestId;

    @Column(nullable = false, updatable = false)
    private LocalDate searchedOn;

    private AccountId searcher;

    /** Where was searched, and how. */
    private LocalText ground;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    protected NothingFound() {} // for Hibernate

    NothingFound(RequestId request, LocalDate searchedOn, AccountId searcher, LocalText ground, Instant writtenAt) {
        this.id = Ids.next();
        this.requestId = request.value();
        this.searchedOn = searchedOn;
        this.searcher = searcher;
        this.ground = ground;
        this.writtenAt = writtenAt;
    }

    boolean is(LocalDate day, AccountId by, LocalText where) {
        return searchedOn.equals(day)
                && searcher.equals(by)
                && LocalText.orEmpty(ground).equals(where);
    }

    AccountId searcher() {
        return searcher;
    }

    View view(String name) {
        return new View(searchedOn, name, LocalText.orEmpty(ground));
    }

    /** A search that found nothing, by whom and on which day; {@code where} and how. */
    public record View(LocalDate on, String searcher, LocalText where) {}
}
