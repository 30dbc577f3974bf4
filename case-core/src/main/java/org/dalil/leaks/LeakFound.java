package org.dalil.leaks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.dalil.shared.Ids;
import org.dalil.worker.Place;
import org.hibernate.annotations.Immutable;

/** Something that held a dossier back. It says of whom by a code only, and where, but never what stood there. */
@Entity
@Immutable
@Table(name = "leak_found")
public class LeakFound {

    private static final String BETWEEN = "\n";
    private static final int LONGEST = 255;
    private static final int LONGEST_WAY = 2_000;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID searchId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LeakKind kind;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String file;

    @Column(nullable = false, updatable = false)
    private String inside;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Place place;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String part;

    protected LeakFound() {} // for Hibernate

    LeakFound(UUID search, int position, Leak leak) {
        this.id = Ids.next();
        this.searchId = search;
        this.position = position;
        this.kind = leak.kind();
        this.code = leak.code();
        this.file = cut(leak.file(), LONGEST);
        this.inside = cut(String.join(BETWEEN, leak.inside()), LONGEST_WAY);
        this.place = leak.place();
        this.number = leak.number();
        this.part = cut(leak.part(), LONGEST);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    Leak leak() {
        return new Leak(
                kind, code, file, inside.isEmpty() ? List.of() : List.of(inside.split(BETWEEN)), place, number, part);
    }
}
