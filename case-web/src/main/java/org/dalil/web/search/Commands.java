package org.dalil.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.index.IndexWords;
import org.dalil.web.ui.Shell;
import org.dalil.web.ui.Words;

/** Where the reader may go, and what she may begin, by the names that pages and buttons have in her language. */
@RequestScoped
public class Commands {

    private static final String LOCK = ".dl-lock";

    @Inject
    private Shell shell;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    /** @param typed nothing for all */
    List<FoundHit> pages(List<String> typed) {
        return Stream.concat(
                        shell.getPlaces().stream()
                                .map(place -> page(words.say("shell.nav." + place.name()), place.page())),
                        Stream.of(page(words.say("accounts.profile"), "/me/profile")))
                .filter(page -> IndexWords.fit(typed, page.title()))
                .toList();
    }

    /** @param typed nothing for all */
    List<FoundHit> commands(List<String> typed) {
        return Stream.of(
                        beginning(Permission.OPEN_CASES, words.say("intake.newCase"), "/cases/new"),
                        beginning(Permission.DRAFT_REQUEST, words.say("drafting.new"), "/requests/new"),
                        beginning(Permission.EDIT_CASES, words.say("parties.new"), "/parties/edit"),
                        beginning(Permission.MANAGE_ACCOUNTS, words.say("accounts.open"), "/admin/new"),
                        Stream.of(FoundHit.pressed(words.say("accounts.lockNow"), LOCK)))
                .flatMap(some -> some)
                .filter(command -> IndexWords.fit(typed, command.title()))
                .toList();
    }

    private Stream<FoundHit> beginning(Permission permission, String name, String page) {
        return current.required().may(permission) ? Stream.of(page(name, page)) : Stream.empty();
    }

    private static FoundHit page(String name, String page) {
        return FoundHit.named(name, "", page + ".xhtml");
    }
}
