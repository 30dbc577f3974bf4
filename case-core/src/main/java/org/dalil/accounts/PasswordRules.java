package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.shared.Refusal;

/** Which passwords may be chosen: long ones that not everybody tries first. Any character will do. */
@ApplicationScoped
public class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 1000;

    /** Why a password may not be chosen. */
    public enum Objection {
        /** The argument says how many characters there have to be. */
        TOO_SHORT,
        TOO_LONG,
        /** One of the commonest of the world. */
        COMMON,
        /** It holds the email address or the name of its owner, and little else. */
        LIKE_THE_NAME,
        /** Typed differently the second time. */
        REPEATED_DIFFERENTLY
    }

    private final Set<String> common = read();

    /** @param names what everybody knows of the owner */
    List<Refusal> objections(ChosenPassword chosen, String... names) {
        List<Refusal> objections = new ArrayList<>();
        String password = chosen.text();
        if (!chosen.again().equals(password)) {
            objections.add(Refusal.of(Objection.REPEATED_DIFFERENTLY).on("again"));
        }
        int length = password.codePointCount(0, password.length());
        String folded = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            objections.add(Refusal.of(Objection.TOO_SHORT, SHORTEST).on("password"));
        }
        if (length > LONGEST) {
            objections.add(Refusal.of(Objection.TOO_LONG, LONGEST).on("password"));
        }
        if (common.contains(folded)) {
            objections.add(Refusal.of(Objection.COMMON).on("password"));
        }
        for (String name : names) {
            String known = name.toLowerCase(Locale.ROOT);
            if (!known.isBlank() && folded.contains(known) && folded.length() - known.length() < SHORTEST / 2) {
                objections.add(Refusal.of(Objection.LIKE_THE_NAME).on("password"));
                break;
            }
        }
        return objections;
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
