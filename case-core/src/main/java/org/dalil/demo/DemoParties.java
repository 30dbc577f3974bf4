package org.dalil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.parties.Identifier;
import org.dalil.parties.Parties_;
import org.dalil.parties.Party;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.parties.PartyName.Kind;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** The parties of the five cases: the same record in two cases is one party, under every name it is given. */
class DemoParties {

    private final EntityManager entityManager;
    private final Map<String, Party> byRecord = new LinkedHashMap<>();

    /** @param documents the text of each document by the number of its case: where a name is looked for */
    DemoParties(EntityManager entityManager, JsonNode identities, Map<String, String> documents) {
        this.entityManager = entityManager;
        for (JsonNode identity : identities) {
            String record = Json.text(identity, "party_id");
            if (record != null) {
                Party party = known(record, Json.named(identity, "name"));
                for (String alias : Json.texts(identity, "aliases_in_seeds")) {
                    documents.entrySet().stream()
                            .filter(document -> document.getValue().contains(alias))
                            .forEach(document -> party.calledAlso(PartyName.of(
                                    alias, language(alias), kind(alias), Confidence.SURE, document.getKey())));
                }
            }
        }
    }

    /** The party of a record with {@code party_id}, {@code name_ar} and {@code name_en}. */
    Party of(JsonNode node, String source) {
        LocalText name = Json.named(node, "name");
        Party party = known(Json.required(node, "party_id"), name);
        for (Language language : Language.values()) {
            name.in(language)
                    .ifPresent(text ->
                            party.calledAlso(PartyName.of(text, language, kind(text), Confidence.SURE, source)));
        }
        return party;
    }

    Party known(String record, LocalText name) {
        return byRecord.computeIfAbsent(record, unknown -> {
            Party party = new Party(PartyId.next(), kindOf(record), name);
            if (party.kind().mayBeCommon()) {
                party.commonKnowledge();
            }
            entityManager.persist(party);
            return party;
        });
    }

    /** When all cases are there: lets the parties be found where they are known. */
    void beFound() {
        PartyIndex index =
                new PartyIndex(new Parties_(entityManager), new CaseWhereabouts(new CaseFiles_(entityManager)));
        index.refresh(byRecord.values().stream().map(Party::id).toList());
    }

    Party required(String record) {
        return Optional.ofNullable(byRecord.get(record)).orElseThrow();
    }

    /** The party whose English name stands in these words; people write «Amnesty International – technical support». */
    @Nullable PartyId mentionedIn(String words) {
        return byRecord.values().stream()
                .filter(party -> Optional.ofNullable(party.name().en())
                        .map(name -> name.replaceAll(" \\(.*", ""))
                        .filter(words::contains)
                        .isPresent())
                .map(Party::id)
                .findFirst()
                .orElse(null);
    }

    void identify(Party party, JsonNode target, String source) {
        identify(party, "nationality", Json.local(target, "nationality_in_seed"), source);
        identify(party, "product", Json.local(target, "product"), source);
    }

    private static void identify(Party party, String type, LocalText content, String source) {
        if (!content.isEmpty()
                && party.identifiers().stream()
                        .noneMatch(known -> known.type().equals(type) && source.equals(known.source()))) {
            party.identifiedBy(Identifier.of(type, content, source));
        }
    }

    private static PartyKind kindOf(String record) {
        return switch (record.substring(0, record.indexOf('-'))) {
            case "per" -> PartyKind.PERSON;
            case "ent" -> PartyKind.LEGAL_ENTITY;
            case "gov" -> PartyKind.STATE;
            case "coa" -> PartyKind.COALITION;
            case "cls", "grp" -> PartyKind.PERSON_CLASS;
            default -> PartyKind.ORGANISATION;
        };
    }

    private static @Nullable Language language(String name) {
        return name.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
                ? Language.ARABIC
                : null;
    }

    /** Two forms are known to be wrong in the sources: a misprint, and the product for the company. */
    private static Kind kind(String name) {
        if (name.toUpperCase(Locale.ROOT).contains("NOS")) {
            return Kind.TYPO;
        }
        return name.equals("شركة بيغاسوس") ? Kind.METONYM : Kind.ALIAS;
    }
}
