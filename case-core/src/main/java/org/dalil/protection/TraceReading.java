package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.OutlineReading;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.WrittenOfItem;
import org.dalil.parties.Folding;
import org.dalil.parties.PartyId;
import org.dalil.parties.Veil;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureSearch;

/**
 * Where a name stands in a case that a pseudonym does not reach: in what people wrote, and in what never changes. Told to
 * who knows the name anyway.
 */
@ApplicationScoped
@Transactional
public class TraceReading {

    private static final int SHORTEST = 4;

    /** What kind of thing the name stands in. */
    public enum Kind {
        /** Never changes. */
        DOCUMENT,
        /** Can be written anew. */
        FACT,
        /** Can be written anew. */
        EVIDENCE,
        /** Under which a file came; never changes, and no download is called so. */
        FILE_NAME,
        /** Never changes. */
        SIGNATURE,
        /** The versions of her record from before; never change. */
        VERSIONS
    }

    /** @param code by which the members call it, or how many there are */
    public record Trace(Kind kind, String code) {}

    private final CaseReading cases;
    private final OutlineReading outlines;
    private final EvidenceSearch evidence;
    private final SignatureSearch signatures;
    private final Veil veil;

    protected TraceReading() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public TraceReading(
            CaseReading cases,
            OutlineReading outlines,
            EvidenceSearch evidence,
            SignatureSearch signatures,
            Veil veil) {
        this.cases = cases;
        this.outlines = outlines;
        this.evidence = evidence;
        this.signatures = signatures;
        this.veil = veil;
    }

    /** @param names as they are written anywhere; what is shorter than four letters is not looked for */
    public List<Trace> of(AccountId viewer, CaseId file, PartyId party, List<String> names) {
        Set<String> wanted = names.stream()
                .map(Folding::fold)
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toSet());
        List<Trace> found = new ArrayList<>();
        cases.documents(viewer, file).stream()
                .filter(document -> isIn(wanted, Stream.of(document.text()), document.title()))
                .forEach(document -> found.add(new Trace(Kind.DOCUMENT, document.number())));
        outlines.facts(viewer, file).stream()
                .filter(fact -> isIn(
                        wanted,
                        Stream.empty(),
                        fact.title(),
                        fact.external(),
                        fact.place(),
                        fact.disclosure().reason()))
                .forEach(fact -> found.add(new Trace(Kind.FACT, fact.code())));
        List<WrittenOfItem> items = evidence.written(viewer, file);
        items.stream()
                .filter(item -> isIn(wanted, item.words().stream(), item.texts().toArray(LocalText[]::new)))
                .forEach(item -> found.add(new Trace(Kind.EVIDENCE, item.number())));
        items.stream()
                .filter(item -> isIn(wanted, item.fileNames().stream()))
                .forEach(item -> found.add(new Trace(Kind.FILE_NAME, item.number())));
        signatures.of(viewer, file).stream()
                .filter(signature -> isIn(wanted, Stream.of(signature.asSigned()), signature.name()))
                .forEach(signature -> found.add(new Trace(Kind.SIGNATURE, String.valueOf(signature.number()))));
        long versions = veil.versionsKept(party);
        if (versions > 0) {
            found.add(new Trace(Kind.VERSIONS, String.valueOf(versions)));
        }
        return found;
    }

    private static boolean isIn(Set<String> wanted, Stream<String> texts, LocalText... more) {
        return Stream.concat(
                        texts, Stream.of(more).filter(Objects::nonNull).flatMap(text -> Stream.of(Language.values())
                                .flatMap(language -> text.in(language).stream())))
                .map(Folding::fold)
                .anyMatch(text -> wanted.stream().anyMatch(text::contains));
    }
}
