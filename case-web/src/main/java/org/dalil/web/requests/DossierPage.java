package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dalil.accounts.Permission;
import org.dalil.dossier.Comparison;
import org.dalil.dossier.DossierDesk;
import org.dalil.dossier.bundle.Binding;
import org.dalil.evidence.EvidenceView;
import org.dalil.protection.RecallView;
import org.dalil.requests.DossierRow;
import org.dalil.requests.LeftOut;
import org.dalil.requests.Profile;
import org.dalil.requests.Redaction;
import org.dalil.shared.Language;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/dossier.xhtml}. */
@Named
@RequestScoped
public class DossierPage {

    private static final int USUAL_SIZE = 500;
    private static final int FIRST_PAGES = 5;

    @Inject
    private RequestHeader header;

    @Inject
    private OpenPointWords openPoints;

    @Inject
    private DossierDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private Words words;

    @Inject
    private OverviewPage overview;

    @Inject
    private Reader reader;

    private @Nullable Optional<DossierDesk.Job> job;

    private @Nullable Map<Integer, Comparison.Outline> changes;

    private Language bundleLanguage = Language.ENGLISH;
    private int bundleSize = USUAL_SIZE;
    private Redaction bundleFor = Redaction.NOTHING;

    public List<OpenPointWords.Line> getOpenPoints() {
        return openPoints.of(header.file());
    }

    public List<DossierRow> getVersions() {
        return header.dossiers();
    }

    /** The newest version in the language of the reader; null where there is none. */
    public DossierRow.@Nullable File getLeaf() {
        return header.dossiers().stream()
                .findFirst()
                .flatMap(newest -> newest.in(null, reader.language()))
                .orElse(null);
    }

    /** The numbers of its first pages. */
    public List<Integer> getFirstPages() {
        DossierRow.File leaf = getLeaf();
        return leaf == null
                ? List.of()
                : IntStream.rangeClosed(1, Math.min(FIRST_PAGES, leaf.pages()))
                        .boxed()
                        .toList();
    }

    /** What has to be called back of these versions. */
    public List<RecallView> getRecalls() {
        return overview.getRecalls();
    }

    /** Whether a version has to be called back. */
    public boolean recalled(DossierRow version) {
        return getRecalls().stream().anyMatch(recall -> recall.dossier().equals(version.label()));
    }

    /** How much changed in a version since the one before it; null in the first. */
    public Comparison.@Nullable Outline changes(DossierRow version) {
        if (changes == null) {
            changes = Comparison.outlines(header.dossiers());
        }
        return changes.get(version.number());
    }

    /** The label of the version that would be built now. */
    public String getNext() {
        return "v0."
                + (header.dossiers().stream().mapToInt(DossierRow::number).max().orElse(0) + 1);
    }

    /** The build that is going on, or the one that failed last; asked once for the whole page. */
    public DossierDesk.@Nullable Job getJob() {
        if (job == null) {
            job = desk.running(header.requestId());
        }
        return job.orElse(null);
    }

    public boolean isFailed() {
        DossierDesk.Job shown = getJob();
        return shown != null && shown.failed();
    }

    /** While a dossier is being built the page asks again by itself. */
    public boolean isBuilding() {
        DossierDesk.Job shown = getJob();
        return shown != null && !shown.failed();
    }

    public boolean isMayBuild() {
        return header.may(Permission.BUILD_DOSSIER);
    }

    /** What the dossier leaves out. */
    public List<LeftOut> getLeftOut() {
        return header.file().leftOut();
    }

    public Language getBundleLanguage() {
        return bundleLanguage;
    }

    public void setBundleLanguage(Language bundleLanguage) {
        this.bundleLanguage = bundleLanguage;
    }

    public int getBundleSize() {
        return bundleSize;
    }

    public void setBundleSize(int bundleSize) {
        this.bundleSize = bundleSize;
    }

    public Redaction getBundleFor() {
        return bundleFor;
    }

    public void setBundleFor(Redaction bundleFor) {
        this.bundleFor = bundleFor;
    }

    /** What a bundle may leave out. */
    public List<Redaction> getRedactions() {
        return List.of(Redaction.values());
    }

    /** What would become of the exhibits that not everybody may see, for each kind of recipient. */
    public List<String> getShown() {
        List<EvidenceView> exhibits = header.file().citable().evidenceOutline();
        return getRedactions().stream()
                .filter(redaction -> redaction != Redaction.NOTHING)
                .map(redaction -> words.say(
                        "dossiers.bundle.shown",
                        words.say("sending.redaction." + redaction),
                        numbers(redaction, exhibits, Profile.How.AS_COPY),
                        numbers(redaction, exhibits, Profile.How.DESCRIBED)))
                .toList();
    }

    private static String numbers(Redaction redaction, List<EvidenceView> exhibits, Profile.How how) {
        String numbers = exhibits.stream()
                .map(exhibit -> redaction.profile().of(exhibit, exhibits))
                .filter(shown -> shown.how() == how)
                .map(shown -> shown.exhibit().number())
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "–" : numbers;
    }

    /** How large a volume may be. */
    public List<Integer> getBundleSizes() {
        return Binding.SIZES;
    }

    public @Nullable String buildWithBundle() {
        return messages.answer(
                desk.buildWithBundle(header.requestId(), Binding.of(bundleLanguage, bundleSize), bundleFor),
                "/requests/dossier?id=" + header.getId());
    }

    public @Nullable String build() {
        return messages.answer(desk.build(header.requestId()), "/requests/dossier?id=" + header.getId());
    }
}
