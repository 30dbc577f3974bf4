package org.dalil.dossier.exchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.parties.Identifier;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartyView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * The target, and the listing that is proposed for it, as entities of FollowTheMoney, which those who screen for sanctions
 * read. The listing says that it is a proposal: nobody has decided anything.
 */
record FollowTheMoney(RequestFile file) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LENGTH_OF_ID = 40;

    /** Our particulars that mean the same as a property of theirs. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("date of birth", "birthDate"),
            Map.entry("place of birth", "birthPlace"),
            Map.entry("passport number", "passportNumber"),
            Map.entry("passport", "passportNumber"),
            Map.entry("identity card number", "idNumber"),
            Map.entry("national ID", "idNumber"),
            Map.entry("tax number", "taxNumber"),
            Map.entry("tax ID", "taxNumber"),
            Map.entry("gender", "gender"),
            Map.entry("address", "address"),
            Map.entry("all addresses by country", "address"),
            Map.entry("function or profession", "position"),
            Map.entry("position and dates", "position"),
            Map.entry("registration number", "registrationNumber"),
            Map.entry("date of registration", "incorporationDate"),
            Map.entry("website", "website"),
            Map.entry("line of business", "sector"),
            Map.entry("SWIFT/BIC", "swiftBic"));

    private static final Set<String> OF_PEOPLE =
            Set.of("birthDate", "birthPlace", "passportNumber", "gender", "position");

    List<ObjectNode> entities() {
        ObjectNode target = target(file.target());
        return List.of(target, listing(target.get("id").textValue()));
    }

    private static ObjectNode target(PartyView party) {
        boolean person =
                switch (party.kind()) {
                    case PERSON, PERSON_CLASS -> true;
                    case ORGANISATION, LEGAL_ENTITY, STATE, COALITION -> false;
                };
        String schema =
                switch (party.kind()) {
                    case PERSON, PERSON_CLASS -> "Person";
                    case LEGAL_ENTITY -> "Company";
                    case STATE -> "PublicBody";
                    case ORGANISATION, COALITION -> "Organization";
                };
        ObjectNode entity = entity("target " + party.id().value(), schema);
        ObjectNode properties = entity.putObject("properties");
        Set<String> names = new LinkedHashSet<>(said(party.name()).toList());
        put(properties, "name", names);
        Set<String> others = new LinkedHashSet<>();
        party.names().stream()
                .filter(name -> name.kind() != PartyName.Kind.TYPO && name.kind() != PartyName.Kind.METONYM)
                .map(PartyName::text)
                .filter(name -> !names.contains(name))
                .forEach(others::add);
        put(properties, "alias", others);
        for (Identifier identifier : party.identifiers()) {
            String property = PROPERTIES.getOrDefault(identifier.type(), "notes");
            if (person || !OF_PEOPLE.contains(property)) {
                add(properties, property, said(identifier.content()).toList());
            }
        }
        return entity;
    }

    private ObjectNode listing(String target) {
        ObjectNode entity = entity("proposal " + file.request().number(), "Sanction");
        ObjectNode properties = entity.putObject("properties");
        put(properties, "entity", Set.of(target));
        put(properties, "program", Set.of(file.request().regime()));
        put(properties, "programId", Set.of(file.request().regime()));
        var decides = file.pack().regime().decisionMaker();
        if (decides != null) {
            put(properties, "authority", said(decides.text()).limit(1).toList());
        }
        put(properties, "status", Set.of("proposed"));
        put(
                properties,
                "provisions",
                file.request().grounds().stream()
                        .map(ground -> file.pack().criterion(ground.criterion()).citation())
                        .distinct()
                        .toList());
        return entity;
    }

    private static ObjectNode entity(String what, String schema) {
        ObjectNode entity = JSON.objectNode();
        entity.put("id", "dalil-" + Digest.of(what).hex().substring(0, LENGTH_OF_ID));
        entity.put("schema", schema);
        return entity;
    }

    private static Stream<String> said(LocalText text) {
        return Stream.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH)
                .flatMap(language -> text.in(language).stream())
                .distinct();
    }

    private static void put(ObjectNode properties, String name, Iterable<String> values) {
        if (values.iterator().hasNext()) {
            var array = properties.putArray(name);
            values.forEach(array::add);
        }
    }

    private static void add(ObjectNode properties, String name, List<String> values) {
        var array = properties.withArray(name);
        values.forEach(array::add);
    }
}
