package org.dalil.parties;

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
import java.util.Set;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** Somebody or something that appears in cases, once for all of them. */
@Entity
@Table(name = "party")
public class Party {

    @EmbeddedId
    private PartyId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartyKind kind;

    /** The name we use for it on screens and in dossiers. */
    private LocalText name;

    @ElementCollection
    @CollectionTable(name = "party_name", joinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position")
    private List<PartyName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "party_identifier", joinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position")
    private List<Identifier> identifiers = new ArrayList<>();

    protected Party() {} // for Hibernate

    public Party(PartyId id, PartyKind kind, LocalText name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        for (Language language : Language.values()) {
            name.in(language)
                    .ifPresent(text -> calledAlso(
                            PartyName.of(text, language, PartyName.Kind.OFFICIAL, PartyName.Confidence.SURE, null)));
        }
    }

    /** Adds a name, unless the party is already called exactly so there, or everywhere. */
    public void calledAlso(PartyName name) {
        if (names.stream()
                .noneMatch(known -> known.text().equals(name.text())
                        && (known.source() == null || known.source().equals(name.source())))) {
            names.add(name);
        }
    }

    public void identifiedBy(Identifier identifier) {
        identifiers.add(identifier);
    }

    public PartyId id() {
        return id;
    }

    public PartyKind kind() {
        return kind;
    }

    public LocalText name() {
        return LocalText.orEmpty(name);
    }

    public List<PartyName> names() {
        return List.copyOf(names);
    }

    public List<Identifier> identifiers() {
        return List.copyOf(identifiers);
    }

    /** The party as somebody sees it who is a member of these cases: what only other cases tell is left out. */
    public PartyView view(Set<String> caseNumbers) {
        return new PartyView(
                id,
                kind,
                name(),
                names.stream()
                        .filter(known -> known.source() == null || caseNumbers.contains(known.source()))
                        .toList(),
                identifiers.stream()
                        .filter(known -> known.source() == null || caseNumbers.contains(known.source()))
                        .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party party && id.equals(party.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
