package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.dossier.Returned.State;
import org.dalil.dossier.returned.Atom;
import org.dalil.dossier.returned.Changes;
import org.dalil.dossier.returned.Origin;
import org.dalil.dossier.returned.ReturnedText;
import org.dalil.dossier.returned.Rewriting;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Stand;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.Outgoing;
import org.dalil.requests.BroughtTextDesk;
import org.dalil.requests.DossierRow;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.FactKey;
import org.dalil.requests.ParagraphDesk;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;

/**
 * Where the text of a dossier comes back that somebody edited in a word processor, is compared with the version that went
 * out, and is taken over block by block. A worker reads both files; here nobody opens one.
 */
@ApplicationScoped
public class ReturnDesk {

    /** Why a file is not compared, or a block not taken over. */
    public enum Objection {
        /** It is no document of a word processor, or damaged. */
        NO_WORD_FILE,
        /** It brings a program along. */
        PROGRAM_INSIDE,
        /** The argument is how many megabytes it may have. */
        TEXT_TOO_LARGE,
        /** Those who read texts are busy, or there are none. */
        NO_READER_OF_TEXTS,
        /** It does not say of which version it is. */
        NOT_FROM_HERE,
        /** The arguments are the number of the request whose it is, and that of this one. */
        OTHER_REQUEST,
        /** The argument is the version that it says, which is not there, or was built before this was possible. */
        NO_SUCH_VERSION,
        /** Somebody wrote in the paragraph here since the version was built. */
        CHANGED_SINCE_VERSION,
        /** It cannot be taken over as it is. */
        NOT_TO_BE_TAKEN
    }

    private final BroughtTextDesk brought;
    private final ReturnReader reader;
    private final DossierShelf shelf;
    private final RequestSearch requests;
    private final ParagraphDesk paragraphs;
    private final LeakGuard guard;
    private final CurrentPerson current;

    protected ReturnDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ReturnDesk(
            BroughtTextDesk brought,
            ReturnReader reader,
            DossierShelf shelf,
            RequestSearch requests,
            ParagraphDesk paragraphs,
            LeakGuard guard,
            CurrentPerson current) {
        this.brought = brought;
        this.reader = reader;
        this.shelf = shelf;
        this.requests = requests;
        this.paragraphs = paragraphs;
        this.guard = guard;
        this.current = current;
    }

    /** Compares a file with the version that it says it is, and keeps what was changed for whoever brought it. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> bring(RequestId id, InputStream content) throws IOException {
        brought.mayBring(id);
        RequestView request = request(id);
        Outcome<ReturnedText> read = reader.read(request.caseId(), content);
        if (read instanceof Outcome.Refused<ReturnedText> refused) {
            return Outcome.refused(refused.reasons());
        }
        ReturnedText text = ((Outcome.Done<ReturnedText>) read).value();
        if (text.origin().isEmpty()) {
            return Outcome.refused(Objection.NOT_FROM_HERE);
        }
        Origin origin = text.origin().get();
        if (!origin.request().equals(request.number())) {
            return Outcome.refused(Objection.OTHER_REQUEST, origin.request(), request.number());
        }
        Optional<byte[]> ours = shelf.content(me(), id, origin.number(), fileName(origin.language()));
        if (ours.isEmpty() || words(id, origin.number()).isEmpty()) {
            return Outcome.refused(Objection.NO_SUCH_VERSION, origin.version());
        }
        Outcome<ReturnedText> before = reader.read(request.caseId(), new ByteArrayInputStream(ours.get()));
        return before instanceof Outcome.Done<ReturnedText> done
                ? brought.bring(
                        id,
                        origin.number(),
                        origin.language(),
                        Changes.between(done.value(), text).toBytes())
                : Outcome.refused(((Outcome.Refused<ReturnedText>) before).reasons());
    }

    private static String fileName(Language language) {
        return "dossier_" + language.tag() + ".docx";
    }

    private RequestView request(RequestId id) {
        return requests.find(me(), id).orElseThrow(NoSuchCase::new);
    }

    private Optional<byte[]> words(RequestId id, int version) {
        return shelf.content(me(), id, version, DossierRow.WORDS);
    }

    /** What she brought last; empty where she brought nothing, or put it away. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Optional<Returned> look(RequestId id) {
        return brought.find(id).map(kept -> returned(id, kept));
    }

    private Returned returned(RequestId id, BroughtTextDesk.Kept kept) {
        byte[] words = words(id, kept.version()).orElseThrow(NoSuchCase::new);
        if (!guard.passes(me(), request(id).caseId(), List.of(new Outgoing(DossierRow.WORDS, words)))) {
            return new Returned(kept.version(), kept.language(), kept.at(), true, List.of(), List.of(), List.of(), 0);
        }
        Changes changes = Changes.from(kept.content());
        VersionWords version = VersionWords.from(words);
        List<ParagraphView> written = paragraphs.written(id);
        Stream<Returned.Block> changed =
                changes.blocks().stream().map(block -> block(block, version, written, kept.language()));
        Stream<Returned.Block> missing = changes.missing().stream().map(key -> missing(key, written));
        return new Returned(
                kept.version(),
                kept.language(),
                kept.at(),
                false,
                Stream.concat(changed, missing).toList(),
                changes.elsewhere().stream()
                        .map(part -> new Returned.Elsewhere(
                                part.section(), WordDifference.between(part.before(), part.after())))
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                changes.remarks(),
                changes.objects());
    }

    private static Returned.Block block(
            Changes.Block block, VersionWords version, List<ParagraphView> written, Language language) {
        List<WordDifference.Line> lines = WordDifference.between(Atom.said(block.before()), Atom.said(block.after()));
        Optional<String> then = version.written(block.key(), language);
        Optional<ParagraphView> now = paragraph(block.key(), written);
        Optional<Rewriting.Result> result = then.flatMap(text -> Rewriting.of(text, block.before(), block.after()));
        String stands = now.flatMap(view -> view.text().in(language)).orElse("");
        State state = now.isEmpty()
                ? State.NOT_WRITTEN
                : then.isEmpty() ? State.UNTRANSLATED : state(then.get(), stands, result);
        return new Returned.Block(
                block.key(),
                now.map(ParagraphView::section).orElse(""),
                now.map(ParagraphView::id).orElse(null),
                state,
                lines,
                state == State.CHANGED_SINCE ? WordDifference.between(then.orElse(""), stands) : List.of(),
                result.map(Rewriting.Result::cautions).orElse(List.of()));
    }

    private static State state(String then, String stands, Optional<Rewriting.Result> result) {
        Optional<String> text = result.flatMap(Rewriting.Result::text);
        if (text.filter(stands::equals).isPresent()) {
            return State.TAKEN;
        }
        if (!isSame(then, stands)) {
            return State.CHANGED_SINCE;
        }
        return text.isPresent() ? State.OPEN : State.BY_HAND;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static Returned.Block missing(String key, List<ParagraphView> written) {
        Optional<ParagraphView> now = paragraph(key, written);
        return new Returned.Block(
                key,
                now.map(ParagraphView::section).orElse(""),
                now.map(ParagraphView::id).orElse(null),
                State.MISSING,
                List.of(),
                List.of(),
                List.of());
    }

    /** What is said of a fact stands under the number of the fact. */
    private static Optional<ParagraphView> paragraph(String key, List<ParagraphView> written) {
        return written.stream()
                .filter(paragraph -> paragraph.label().equals(key)
                        || paragraph.label().matches("E[0-9]+")
                                && FactKey.of(paragraph.label()).value().equals(key))
                .findFirst();
    }

    /** Writes a block as it came back, where nobody wrote in it here since. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ParagraphId> take(RequestId id, String key) {
        BroughtTextDesk.Kept kept = brought.find(id).orElseThrow(NoSuchCase::new);
        VersionWords version = words(id, kept.version()).map(VersionWords::from).orElseThrow(NoSuchCase::new);
        Changes.Block block = Changes.from(kept.content()).blocks().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
        Optional<String> then = version.written(key, kept.language());
        Optional<ParagraphView> now = paragraph(key, paragraphs.written(id));
        Optional<String> text = then.flatMap(was -> Rewriting.of(was, block.before(), block.after()))
                .flatMap(Rewriting.Result::text);
        return now.isEmpty() || text.isEmpty()
                ? Outcome.refused(Objection.NOT_TO_BE_TAKEN)
                : take(id, now.get().id(), "text." + kept.language().tag(), then.get(), text.get());
    }

    private Outcome<ParagraphId> take(RequestId id, ParagraphId paragraph, String field, String then, String text) {
        Stand stand = paragraphs.open(id, paragraph);
        String stands = stand.sheet().text(field);
        if (stands.equals(text)) {
            return Outcome.done(paragraph);
        }
        Outcome<ParagraphId> changed = isSame(then, stands)
                ? paragraphs.change(
                        id, paragraph, new Edit(stand.revision(), stand.sheet().with(field, text)))
                : Outcome.refused(Objection.CHANGED_SINCE_VERSION);
        return changed instanceof Outcome.Refused<ParagraphId> refused
                        && refused.reasons().stream()
                                .anyMatch(reason -> reason.code() == Editing.Objection.CHANGED_MEANWHILE)
                ? Outcome.refused(Objection.CHANGED_SINCE_VERSION)
                : changed;
    }

    /** What was brought is not needed any more. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> putAway(RequestId id) {
        return brought.putAway(id);
    }

    private AccountId me() {
        return current.required().id();
    }
}
