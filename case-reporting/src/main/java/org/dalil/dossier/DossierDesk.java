package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.dossier.assembly.Assembly;
import org.dalil.dossier.bundle.Binding;
import org.dalil.dossier.bundle.Bundle;
import org.dalil.dossier.bundle.BundlePress;
import org.dalil.dossier.content.Bindable;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Output;
import org.dalil.dossier.exchange.Exchange;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.QuarantineDesk;
import org.dalil.gathering.GatheringReading;
import org.dalil.gathering.GatheringView;
import org.dalil.leaks.LeakBook;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.LeakOccasion;
import org.dalil.leaks.LeakReport;
import org.dalil.leaks.Outgoing;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.DossierShelf.Edition;
import org.dalil.requests.LeftOut;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestReading;
import org.dalil.requests.RequestSearch;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.shared.TrailEnd;
import org.dalil.waivers.WaiverReading;

/**
 * Builds dossiers. The case is read while the person waits; setting and printing go on in the background, one build for
 * a request at a time, and may be left. A build that the server did not survive leaves nothing behind: it is started
 * again.
 */
@ApplicationScoped
public class DossierDesk {

    private static final Logger LOG = Logger.getLogger(DossierDesk.class.getName());

    /**
     * A build that is going on, or one that failed.
     *
     * @param done steps done, of {@code all}
     * @param reference number of the report in the log, when it failed
     */
    public record Job(int number, Progress.Step step, int done, int all, Optional<String> reference) {

        public boolean failed() {
            return reference.isPresent();
        }
    }

    private final NeedToKnow needToKnow;
    private final RequestReading requests;
    private final RequestSearch search;
    private final DossierShelf shelf;
    private final Assembly assembly;
    private final GatheringReading gatherings;
    private final WaiverReading waivers;
    private final DossierPress press;
    private final BundlePress bindery;
    private final BuildQueue queue;
    private final LeakGuard guard;
    private final LeakBook leaks;
    private final TrailEnd trail;
    private final CurrentPerson current;
    private final Clock clock;
    private final Map<RequestId, Job> jobs = new ConcurrentHashMap<>();

    protected DossierDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public DossierDesk(
            NeedToKnow needToKnow,
            RequestReading requests,
            RequestSearch search,
            DossierShelf shelf,
            Assembly assembly,
            GatheringReading gatherings,
            WaiverReading waivers,
            DossierPress press,
            BundlePress bindery,
            BuildQueue queue,
            LeakGuard guard,
            LeakBook leaks,
            TrailEnd trail,
            CurrentPerson current,
            Clock clock) {
        this.needToKnow = needToKnow;
        this.requests = requests;
        this.search = search;
        this.shelf = shelf;
        this.assembly = assembly;
        this.gatherings = gatherings;
        this.waivers = waivers;
        this.press = press;
        this.bindery = bindery;
        this.queue = queue;
        this.guard = guard;
        this.leaks = leaks;
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    /** Why none is begun. */
    public enum Objection {
        /** Too many others wait already. */
        TOO_MANY_BUILDS
    }

    /**
     * Starts a build, unless one of this request is going on already. Nothing is built on bytes that are not what they
     * were, and no text cites what nobody approved.
     */
    @Permitted(Permission.BUILD_DOSSIER)
    public Outcome<RequestId> build(RequestId id) {
        return build(id, Optional.empty(), Redaction.NOTHING);
    }

    /**
     * The same with a bundle of its exhibits.
     *
     * @param redaction what whoever gets it must not read
     */
    @Permitted(Permission.BUILD_DOSSIER)
    public Outcome<RequestId> buildWithBundle(RequestId id, Binding binding, Redaction redaction) {
        return build(id, Optional.of(binding), redaction);
    }

    private Outcome<RequestId> build(RequestId id, Optional<Binding> binding, Redaction redaction) {
        AccountId me = current.required().id();
        RequestFile file = requests.whole(me, id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me, file.request().caseId(), Permission.BUILD_DOSSIER);
        List<Refusal> objections = new ArrayList<>(objectionsTo(file));
        if (queue.isFull()) {
            objections.add(Refusal.of(Objection.TOO_MANY_BUILDS));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Job begun = new Job(0, Progress.Step.QUEUED, 0, 1, Optional.empty());
        boolean mine = jobs.compute(id, (same, job) -> job == null || job.failed() ? begun : job) == begun;
        if (mine) {
            endingTheJob(id, () -> {
                int number = shelf.nextNumber(me, id);
                binding.ifPresent(wanted -> shelf.prepare(me, id));
                String version = "v0." + number;
                LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                Optional<Output> waived = waived(me, file);
                DossierContent whole =
                        sealed(me, file, assembly.of(file, version, today)).anchored(trail.now());
                DossierContent content =
                        waived.map(list -> whole.letting(list.sha256())).orElse(whole);
                Order order = new Order(
                        me,
                        id,
                        file.request().caseId(),
                        number,
                        content,
                        Exchange.of(file, version, today),
                        waived,
                        binding.map(wanted -> new Wanted(assembly.bindable(file, content, redaction), wanted)),
                        redaction);
                if (!queue.offer(() -> endingTheJob(id, () -> print(order)))) {
                    jobs.remove(id, begun);
                }
            });
        }
        return Outcome.done(id);
    }

    /** What is built when its turn comes. */
    private record Order(
            AccountId by,
            RequestId id,
            CaseId file,
            int number,
            DossierContent content,
            List<Output> data,
            Optional<Output> waived,
            Optional<Wanted> bundle,
            Redaction redaction) {}

    private record Wanted(List<Bindable> exhibits, Binding binding) {}

    /** With the seal of its list of signatories, where the list is sealed as it is printed. */
    private DossierContent sealed(AccountId me, RequestFile file, DossierContent content) {
        UUID text = file.request().textId();
        if (text == null) {
            return content;
        }
        GatheringView gathering = gatherings.of(me, file.request().caseId(), text);
        return gathering.sealedAsItStands()
                ? assembly.sealed(content, gathering.sealed().get(0))
                : content;
    }

    /** What is let pass of the check; a request in which nothing was ever waived is not asked. */
    private Optional<Output> waived(AccountId me, RequestFile file) {
        return file.request().standing().waivers() == 0
                ? Optional.empty()
                : WaivedList.of(file, waivers.of(me, file.request().id()));
    }

    /** A text must not cite what the dossier leaves out: the reference would lead to nothing. */
    static List<Refusal> objectionsTo(RequestFile file) {
        Map<String, String> leftOut =
                file.leftOut().stream().collect(Collectors.toMap(LeftOut::reference, LeftOut::number));
        StrictReader reader = new StrictReader();
        List<Refusal> objections = new ArrayList<>();
        String quarantined = file.evidence().stream()
                .filter(item -> item.status() == EvidenceStatus.QUARANTINED)
                .map(EvidenceView::number)
                .collect(Collectors.joining(", "));
        if (!quarantined.isEmpty()) {
            objections.add(Refusal.of(QuarantineDesk.Objection.EVIDENCE_IN_QUARANTINE, quarantined));
        }
        for (ParagraphView paragraph : file.citable().paragraphs()) {
            Stream.of(Language.values())
                    .flatMap(language -> paragraph.text().in(language).stream())
                    .flatMap(text -> reader.references(text).stream())
                    .flatMap(List::stream)
                    .filter(leftOut::containsKey)
                    .distinct()
                    .forEach(reference -> objections.add(
                            Refusal.of(LeftOut.Objection.CITES_LEFT_OUT, paragraph.label(), leftOut.get(reference))));
        }
        return objections;
    }

    /** The build of this request that is going on, or the last one if it failed. */
    @Permitted(Permission.READ_CASES)
    public Optional<Job> running(RequestId id) {
        search.find(current.required().id(), id).orElseThrow(NoSuchCase::new);
        return Optional.ofNullable(jobs.get(id));
    }

    /** What would leave the house with a name that must not is not kept; what was found is written down instead. */
    private void print(Order order) {
        int before = order.bundle().map(wanted -> wanted.exhibits().size() + 1).orElse(0);
        int all = before + DossierPress.STEPS + 1;
        List<Output> data = new ArrayList<>(order.data());
        order.bundle().ifPresent(wanted -> data.addAll(bound(order, wanted, all)));
        Printed printed = press.print(
                order.content(),
                data,
                (step, done, steps) ->
                        told(order, step == Progress.Step.DONE ? Progress.Step.SEARCHING : step, before + done, all));
        LeakReport report = guard.of(order.by(), order.file(), outgoing(printed));
        leaks.enter(order.by(), order.file(), order.id(), order.number(), LeakOccasion.BUILD, report);
        if (report.passed()) {
            keep(order, printed);
        }
        jobs.remove(order.id());
    }

    private static List<Outgoing> outgoing(Printed printed) {
        List<Outgoing> files = new ArrayList<>(List.of(new Outgoing(Manifest.FILE_NAME, printed.manifest())));
        printed.pdfs().forEach(pdf -> files.add(new Outgoing(Edition.fileName(pdf.language()), pdf.bytes())));
        printed.outputs().forEach(output -> files.add(new Outgoing(output.name(), output.content())));
        return files;
    }

    private void keep(Order order, Printed printed) {
        List<Edition> editions = printed.pdfs().stream()
                .map(pdf -> new Edition(pdf.language(), pdf.pages(), pdf.bytes()))
                .toList();
        List<DossierShelf.Output> outputs = Stream.of(
                        printed.outputs().stream(), order.waived().stream(), Stream.of(printed.words()))
                .flatMap(files -> files)
                .map(output -> new DossierShelf.Output(
                        output.name(), output.mediaType(), output.content(), showsEvidence(order, output)))
                .toList();
        shelf.put(
                order.by(),
                order.id(),
                order.number(),
                order.redaction(),
                new String(printed.manifest(), StandardCharsets.UTF_8),
                editions,
                outputs);
    }

    private List<Output> bound(Order order, Wanted wanted, int all) {
        told(order, Progress.Step.BINDING, 0, all);
        return bindery.bind(
                        order.file(),
                        wanted.exhibits(),
                        order.content(),
                        wanted.binding(),
                        opened -> told(order, Progress.Step.BINDING, opened, all))
                .files();
    }

    /** The volumes, and the package in which they lie. */
    private static boolean showsEvidence(Order order, Output output) {
        return order.bundle().isPresent()
                && (output.name().startsWith(Bundle.NAME) || output.name().equals(DossierPress.PACKAGE));
    }

    private void told(Order order, Progress.Step step, int done, int all) {
        jobs.put(order.id(), new Job(order.number(), step, done, all, Optional.empty()));
    }

    /** Whatever happens, the job does not stay open: a build that hangs could never be started again. */
    private void endingTheJob(RequestId id, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error failure) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "the dossier could not be built, report " + reference, failure);
            jobs.computeIfPresent(
                    id,
                    (same, job) -> new Job(job.number(), job.step(), job.done(), job.all(), Optional.of(reference)));
        }
    }
}
