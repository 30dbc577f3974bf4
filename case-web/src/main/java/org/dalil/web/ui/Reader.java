package org.dalil.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Person;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the answer to this request, and in which language: the one of the account, else the one chosen on this
 * machine, else the first one of the browser that Dalil speaks, else English.
 */
@Named
@RequestScoped
public class Reader {

    public static final String LANGUAGE_COOKIE = "dalil-language";

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest request;

    private @Nullable Language language;

    /** Empty also when it cannot be found out: the page that reports a failure must not fail itself. */
    public Optional<Person> person() {
        try {
            return current.person();
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }

    public @Nullable Person getPerson() {
        return person().orElse(null);
    }

    public Language language() {
        if (language == null) {
            language = person().map(Person::language).or(this::chosenHere).orElseGet(this::ofTheBrowser);
        }
        return language;
    }

    /** From now on, for this answer. */
    public void speak(Language chosen) {
        language = chosen;
    }

    public Language getLanguage() {
        return language();
    }

    public Locale getLocale() {
        return language().locale();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** The text in the best language for this reader; null when there is none, or no text at all. */
    public LocalText.@Nullable Spoken spoken(@Nullable Object text) {
        if (text instanceof Optional<?> optional) {
            return spoken(optional.orElse(null));
        }
        return text instanceof LocalText local ? local.best(language()).orElse(null) : null;
    }

    /** Where the reader is, as a path on this server. */
    public String address() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private Optional<Language> chosenHere() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(LANGUAGE_COOKIE)) {
                    return spokenHere(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private Language ofTheBrowser() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spokenHere(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> spokenHere(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
