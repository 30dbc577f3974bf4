package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.leaks.LeakBook;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.LeakOccasion;
import org.dalil.leaks.LeakReport;
import org.dalil.leaks.Outgoing;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.shared.Language;

/**
 * Hands out files of dossiers. Somebody may have been protected since they were built: each is searched again, unless it
 * was searched for just that already. What is found is written down, and the file stays.
 */
@ApplicationScoped
public class DossierRelease {

    /** Something in the file must not leave the house; what and where, the search that is written down says. */
    public static final class HeldBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final DossierShelf shelf;
    private final RequestSearch requests;
    private final LeakGuard guard;
    private final LeakBook leaks;

    protected DossierRelease() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public DossierRelease(DossierShelf shelf, RequestSearch requests, LeakGuard guard, LeakBook leaks) {
        this.shelf = shelf;
        this.requests = requests;
        this.guard = guard;
        this.leaks = leaks;
    }

    /** @return empty where there is no such file */
    public Optional<byte[]> take(AccountId viewer, RequestId id, int number, Language language) {
        return shelf.content(viewer, id, number, language)
                .map(content -> released(
                        viewer,
                        id,
                        number,
                        new Outgoing(DossierShelf.Edition.fileName(language), content),
                        () -> shelf.take(viewer, id, number, language)));
    }

    /** The same for a file that is no PDF. */
    public Optional<byte[]> take(AccountId viewer, RequestId id, int number, String name) {
        return shelf.content(viewer, id, number, name)
                .map(content -> released(
                        viewer,
                        id,
                        number,
                        new Outgoing(name, content),
                        () -> shelf.takeOutput(viewer, id, number, name)));
    }

    /** A PDF to be shown in the house: searched like one that is taken, and nobody takes it. */
    Optional<byte[]> look(AccountId viewer, RequestId id, int number, Language language) {
        return shelf.content(viewer, id, number, language).map(content -> {
            CaseId place =
                    requests.find(viewer, id).orElseThrow(NoSuchCase::new).caseId();
            Outgoing file = new Outgoing(DossierShelf.Edition.fileName(language), content);
            if (!guard.passes(viewer, place, List.of(file))) {
                throw new HeldBack();
            }
            return content;
        });
    }

    private byte[] released(
            AccountId viewer, RequestId id, int number, Outgoing file, Supplier<Optional<byte[]>> taking) {
        CaseId place = requests.find(viewer, id).orElseThrow(NoSuchCase::new).caseId();
        if (!guard.passedBefore(viewer, place, file)) {
            LeakReport report = guard.of(viewer, place, List.of(file));
            leaks.enter(viewer, place, id, number, LeakOccasion.DOWNLOAD, report);
            if (!report.passed()) {
                throw new HeldBack();
            }
        }
        return taking.get().orElseThrow(NoSuchCase::new);
    }
}
