package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.dalil.strongroom.Strongroom;

/**
 * Keeps the dossiers that were built. Dossiers are built in the background, where nobody is signed in any more: whoever
 * asked for it is named, and must still be a member of the case and allowed to build when the dossier is put on the shelf.
 */
@ApplicationScoped
@Transactional
public class DossierShelf {

    private final Requests requests;
    private final RequestSearch search;
    private final NeedToKnow needToKnow;
    private final People people;
    private final Strongroom strongroom;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected DossierShelf() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DossierShelf(
            Requests requests,
            RequestSearch search,
            NeedToKnow needToKnow,
            People people,
            Strongroom strongroom,
            Event<Happening> happenings,
            Clock clock) {
        this.requests = requests;
        this.search = search;
        this.needToKnow = needToKnow;
        this.people = people;
        this.strongroom = strongroom;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The number that the next dossier of a request gets. */
    public int nextNumber(AccountId viewer, RequestId id) {
        visible(viewer, id);
        return requests.lastDossier(id) + 1;
    }

    /** Sees to it that what is kept encrypted can be. */
    public void prepare(AccountId viewer, RequestId id) {
        strongroom.prepare(visible(viewer, id).caseId());
    }

    /** One language of a dossier, ready to be kept. */
    public record Edition(Language language, int pages, byte[] content) {

        /** What it is called among the files of its version. */
        public static String fileName(Language language) {
            return "dossier_" + language.tag() + ".pdf";
        }
    }

    /**
     * A file of a dossier besides its PDFs, ready to be kept.
     *
     * @param sealed whether it is kept encrypted, because it shows evidence itself
     */
    public record Output(String name, String mediaType, byte[] content, boolean sealed) {

        public Output(String name, String mediaType, byte[] content) {
            this(name, mediaType, content, false);
        }
    }

    /**
     * Puts a dossier on the shelf; a number that is taken already is refused by the database.
     *
     * @param redaction what its exhibits leave out; where it shows none, that is all of them
     */
    public Digest put(
            AccountId by,
            RequestId id,
            int number,
            Redaction redaction,
            String manifest,
            List<Edition> editions,
            List<Output> outputs) {
        SanctionsRequest request = visible(by, id);
        needToKnow.require(by, request.caseId(), Permission.BUILD_DOSSIER);
        if (people.find(by)
                .filter(person -> person.may(Permission.BUILD_DOSSIER))
                .isEmpty()) {
            throw new NotPermitted();
        }
        Redaction leftOut = outputs.stream().anyMatch(Output::sealed) ? redaction : Redaction.SHOWING_NO_EXHIBIT;
        DossierVersion version = new DossierVersion(id, number, leftOut, clock.instant(), by, manifest);
        requests.add(
                version,
                editions.stream()
                        .map(edition ->
                                new DossierFile(version.id(), edition.language(), edition.pages(), edition.content()))
                        .toList());
        outputs.forEach(output -> put(request.caseId(), version, output));
        happenings.fire(new RequestHappening.DossierBuilt(
                id, request.caseId(), number, version.fingerprint(), by, clock.instant()));
        return version.fingerprint();
    }

    private void put(CaseId file, DossierVersion version, Output output) {
        DossierOutput kept =
                new DossierOutput(version.id(), output.name(), output.mediaType(), output.content(), output.sealed());
        requests.add(kept);
        if (output.sealed()) {
            strongroom.keep(file, kept.id(), output.content());
        }
    }

    /** All files of a version, for whoever looks into them before they leave: nobody takes them. */
    public List<Output> contents(AccountId viewer, RequestId id, int number) {
        CaseId file = visible(viewer, id).caseId();
        return requests.shelved(id).stream()
                .filter(version -> version.number() == number)
                .flatMap(version -> Stream.concat(
                        version.files().stream()
                                .flatMap(edition -> requests
                                        .content(id, number, edition.language())
                                        .map(content -> new Output(
                                                Edition.fileName(edition.language()), "application/pdf", content))
                                        .stream()),
                        version.taken().stream()
                                .flatMap(output -> requests
                                        .output(id, number, output.name())
                                        .map(kept -> new Output(output.name(), "", content(file, kept)))
                                        .stream())))
                .toList();
    }

    /** The newest first. */
    public List<DossierRow> versions(AccountId viewer, RequestId id) {
        search.find(viewer, id).orElseThrow(NoSuchCase::new);
        return requests.shelved(id);
    }

    /**
     * What a version is compared by.
     *
     * @param words the file {@link DossierRow#WORDS}; empty for a version that was built before there was one
     */
    public record Kept(int number, String manifest, Optional<byte[]> words) {}

    /** What a version and the one before it are compared by, the later first; one of them where there is no other. */
    public List<Kept> kept(AccountId viewer, RequestId id, int number) {
        visible(viewer, id);
        return requests.kept(id, number);
    }

    /** What a file holds, for whoever looks into it before it leaves: nobody takes it. */
    public Optional<byte[]> content(AccountId viewer, RequestId id, int number, Language language) {
        visible(viewer, id);
        return requests.content(id, number, language);
    }

    /** The same for a file that is no PDF. */
    public Optional<byte[]> content(AccountId viewer, RequestId id, int number, String name) {
        CaseId file = visible(viewer, id).caseId();
        return requests.output(id, number, name).map(output -> content(file, output));
    }

    /** Hands out a file, and writes down that it was taken. */
    public Optional<byte[]> take(AccountId viewer, RequestId id, int number, Language language) {
        SanctionsRequest request = visible(viewer, id);
        Optional<byte[]> content = content(viewer, id, number, language);
        content.ifPresent(taken -> happenings.fire(new RequestHappening.DossierTaken(
                id, request.caseId(), number, language.tag(), viewer, clock.instant())));
        return content;
    }

    /** The same for a file that is no PDF. */
    public Optional<byte[]> takeOutput(AccountId viewer, RequestId id, int number, String name) {
        SanctionsRequest request = visible(viewer, id);
        Optional<byte[]> content = content(viewer, id, number, name);
        content.ifPresent(taken -> happenings.fire(
                new RequestHappening.DossierFileTaken(id, request.caseId(), number, name, viewer, clock.instant())));
        return content;
    }

    private byte[] content(CaseId file, DossierOutput output) {
        return output.isSealed() ? strongroom.fetch(file, output.id()) : output.content();
    }

    private SanctionsRequest visible(AccountId viewer, RequestId id) {
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        needToKnow.require(viewer, request.caseId());
        return request;
    }
}
