package org.dalil.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dalil.accounts.AccountSearch;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Person;
import org.dalil.index.IndexWords;
import org.dalil.parties.PartyHit;
import org.dalil.search.BarSearch;
import org.dalil.search.Findings;
import org.dalil.search.FoundColleague;
import org.dalil.search.FoundThing;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;
import org.dalil.sharing.ExpertDesk;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** What the reader finds, in groups and in her language. */
@RequestScoped
public class Finder {

    private static final int LONGEST = 300;

    /** As many accounts as one question answers; who runs more of them searches at their page. */
    private static final int ACCOUNTS = 500;

    @Inject
    private BarSearch search;

    @Inject
    private ExpertDesk shown;

    @Inject
    private Sitting sitting;

    @Inject
    private AccountSearch accounts;

    @Inject
    private Commands commands;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private Terms terms;

    /** @param most of each group */
    public List<FoundGroup> found(String given, int most) {
        String text = given.substring(0, Math.min(given.length(), LONGEST));
        Person person = current.required();
        List<FoundGroup> groups = new ArrayList<>();
        if (person.may(Permission.READ_CASES)) {
            addCases(groups, search.found(person.id(), text, most));
        }
        if (person.may(Permission.READ_SHARED)) {
            add(groups, words.say("search.shared"), "eye", shelves(text, most));
        }
        if (person.may(Permission.MANAGE_ACCOUNTS)) {
            add(groups, words.say("search.accounts"), "users", accounts(person, text, most));
        }
        List<String> typed = IndexWords.typed(text);
        add(groups, words.say("search.pages"), "arrow-right", commands.pages(typed));
        add(groups, words.say("search.commands"), "bolt", commands.commands(typed));
        return groups;
    }

    private void addCases(List<FoundGroup> groups, Findings found) {
        add(groups, words.say("search.requests"), "folder-open", hits(found.requests(), this::request));
        add(groups, words.say("search.cases"), "briefcase", hits(found.cases(), this::caseFile));
        add(groups, words.say("search.parties"), "users", hits(found.parties(), this::party));
        add(groups, words.say("search.evidence"), "paperclip", hits(found.evidence(), this::item));
        add(groups, words.say("search.people"), "user", hits(found.people(), Finder::colleague));
    }

    private static void add(List<FoundGroup> groups, String name, String icon, List<FoundHit> hits) {
        if (!hits.isEmpty()) {
            groups.add(new FoundGroup(name, icon, hits));
        }
    }

    private static <T> List<FoundHit> hits(List<T> some, Function<T, FoundHit> hit) {
        return some.stream().map(hit).toList();
    }

    private FoundHit request(FoundThing request) {
        return FoundHit.of(spoken(request.title()), request.code(), "", "/requests/overview.xhtml?id=" + request.id());
    }

    private FoundHit caseFile(FoundThing file) {
        return FoundHit.of(spoken(file.title()), file.code(), "", "/cases/case.xhtml?id=" + file.id());
    }

    private FoundHit item(FoundThing item) {
        return FoundHit.of(
                spoken(item.title()),
                item.code(),
                item.label() != null && item.label().restricted()
                        ? item.label().label() + " · " + item.caseNumber()
                        : item.caseNumber(),
                "/cases/exhibit.xhtml?id=" + item.caseId().value() + "&item=" + item.id());
    }

    private FoundHit party(PartyHit party) {
        return FoundHit.of(
                spoken(party.name()),
                "",
                Objects.requireNonNullElseGet(party.fitting(), () -> terms.say("party_kind", party.kind())),
                "/parties/party.xhtml?id=" + party.id().value());
    }

    private static FoundHit colleague(FoundColleague colleague) {
        return FoundHit.named(
                colleague.name(),
                colleague.caseNumber(),
                "/cases/members.xhtml?id=" + colleague.caseId().value());
    }

    private List<FoundHit> shelves(String text, int most) {
        return shown.found(text, most, sitting.told()).stream()
                .flatMap(shelf -> shelf.things().stream()
                        .map(thing -> FoundHit.of(
                                spoken(thing.title()),
                                "",
                                words.say("sharing.kind." + thing.kind()),
                                "/shared/item.xhtml?id=" + shelf.id().value() + "&thing=" + thing.id())))
                .limit(most)
                .toList();
    }

    private List<FoundHit> accounts(Person person, String text, int most) {
        List<String> typed = IndexWords.typed(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        return accounts.rows(person.id(), new AccountSearch.Query("", null, null), Window.first(ACCOUNTS)).stream()
                .filter(row -> Stream.of(row.name(), row.email()).anyMatch(name -> IndexWords.fit(typed, name)))
                .limit(most)
                .map(row -> FoundHit.named(
                        row.name(),
                        row.email(),
                        "/admin/account.xhtml?id=" + row.id().value()))
                .toList();
    }

    private LocalText.@Nullable Spoken spoken(LocalText title) {
        return reader.spoken(title);
    }
}
