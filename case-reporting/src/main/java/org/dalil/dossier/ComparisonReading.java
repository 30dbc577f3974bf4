package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.dossier.Comparison.Words;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.Outgoing;
import org.dalil.requests.DossierRow;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.DossierShelf.Kept;
import org.dalil.requests.RequestId;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * Compares a version of a dossier with the one before it. Which sections and exhibits changed stands in the manifests; how
 * the words changed in what was kept of them, which nobody is shown any more when it names somebody who is protected by now.
 */
@ApplicationScoped
public class ComparisonReading {

    private final DossierShelf shelf;
    private final LeakGuard guard;

    protected ComparisonReading() { // for the proxy
        this(null, null);
    }

    @Inject
    public ComparisonReading(DossierShelf shelf, LeakGuard guard) {
        this.shelf = shelf;
        this.guard = guard;
    }

    /**
     * @param number of the later version; the other one is the one before it
     * @param language in which the words are compared
     * @return empty where there are not two
     */
    public Optional<Comparison> of(AccountId viewer, CaseId file, RequestId id, int number, Language language) {
        Map<Integer, Kept> versions = new HashMap<>();
        shelf.kept(viewer, id, number).forEach(kept -> versions.put(kept.number(), kept));
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(compared(viewer, file, versions.get(number - 1), versions.get(number), language));
    }

    private Comparison compared(AccountId viewer, CaseId file, Kept before, Kept after, Language language) {
        Words state = state(viewer, file, before, after);
        ManifestPair manifests = ManifestPair.of(before.manifest(), after.manifest());
        SortedMap<String, Set<Language>> changes = manifests.sections();
        VersionWords was = state == Words.COMPARED ? words(before) : VersionWords.NONE;
        VersionWords is = state == Words.COMPARED ? words(after) : VersionWords.NONE;
        Set<String> inOrder = new LinkedHashSet<>(is.keys());
        inOrder.addAll(was.keys());
        inOrder.addAll(changes.keySet());
        return new Comparison(
                before.number(),
                after.number(),
                state,
                inOrder.stream()
                        .filter(key -> !changes.getOrDefault(key, Set.of()).isEmpty())
                        .map(key -> new Comparison.Section(
                                key,
                                is.section(key)
                                        .or(() -> was.section(key))
                                        .map(VersionWords.Spoken::number)
                                        .orElse(""),
                                is.section(key)
                                        .or(() -> was.section(key))
                                        .map(VersionWords.Spoken::heading)
                                        .orElseGet(() -> LocalText.orEmpty(null)),
                                manifests.change(key),
                                List.copyOf(changes.get(key)),
                                WordDifference.between(was.said(key, language), is.said(key, language))))
                        .toList(),
                changes.size(),
                manifests.exhibits(),
                names(was.organisations(), is.organisations()),
                names(was.people(), is.people()));
    }

    private Words state(AccountId viewer, CaseId file, Kept before, Kept after) {
        if (before.words().isEmpty() || after.words().isEmpty()) {
            return Words.NOT_KEPT;
        }
        boolean passes = guard.passes(
                viewer,
                file,
                Stream.of(before, after)
                        .map(kept -> new Outgoing(DossierRow.WORDS, kept.words().orElseThrow()))
                        .toList());
        return passes ? Words.COMPARED : Words.HELD_BACK;
    }

    private static VersionWords words(Kept kept) {
        return VersionWords.from(kept.words().orElseThrow());
    }

    private static Comparison.Names names(List<LocalText> before, List<LocalText> after) {
        List<LocalText> added = new ArrayList<>(after);
        before.forEach(added::remove);
        List<LocalText> removed = new ArrayList<>(before);
        after.forEach(removed::remove);
        return new Comparison.Names(before.size(), after.size(), added, removed);
    }
}
