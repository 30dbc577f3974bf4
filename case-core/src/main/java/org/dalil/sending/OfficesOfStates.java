package org.dalil.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dalil.shared.LocalText;

/** Which addressees of the packs stand for one office in each of several States; data in {@code sending/offices.json}. */
@ApplicationScoped
public class OfficesOfStates {

    /** One of the offices. */
    public record Office(String country, LocalText name) {}

    private final Map<String, List<Office>> byAddressee = new HashMap<>();

    protected OfficesOfStates() {} // for the container, which then calls open()

    /** What comes with the program, without a container. */
    public static OfficesOfStates shipped() {
        OfficesOfStates offices = new OfficesOfStates();
        offices.open();
        return offices;
    }

    @PostConstruct
    void open() {
        try (InputStream file = OfficesOfStates.class.getResourceAsStream("/sending/offices.json")) {
            new ObjectMapper().readTree(Objects.requireNonNull(file)).fields().forEachRemaining(known -> {
                List<Office> offices = new ArrayList<>();
                known.getValue()
                        .get("countries")
                        .forEach(country -> offices.add(office(known.getValue().get("office"), country.asText())));
                byAddressee.put(known.getKey(), List.copyOf(offices));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the office with the name of the country, as Java knows it in each language. */
    private static Office office(JsonNode pattern, String country) {
        return new Office(
                country,
                new LocalText(
                        named(pattern, "ar", country), named(pattern, "en", country), named(pattern, "fr", country)));
    }

    private static String named(JsonNode pattern, String language, String country) {
        String name = new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language));
        return pattern.get(language).asText().replace("{country}", name);
    }

    public boolean isClass(String addressee) {
        return byAddressee.containsKey(addressee);
    }

    List<Office> of(String addressee) {
        return byAddressee.getOrDefault(addressee, List.of());
    }
}
