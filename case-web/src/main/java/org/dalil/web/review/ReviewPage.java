package org.dalil.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseId;
import org.dalil.cases.CitationView;
import org.dalil.cases.FactView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.RestrictedDesk;
import org.dalil.cases.Tlp;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.Vocabulary.ChecklistItem;
import org.dalil.requests.HandingIn;
import org.dalil.requests.RequestSearch;
import org.dalil.review.Answer;
import org.dalil.review.Decision;
import org.dalil.review.Doubt;
import org.dalil.review.Edition;
import org.dalil.review.PassageInFile;
import org.dalil.review.QueueRow;
import org.dalil.review.Review;
import org.dalil.review.ReviewDesk;
import org.dalil.review.ReviewForms;
import org.dalil.review.ReviewObjection;
import org.dalil.review.ReviewReading;
import org.dalil.review.ReviewSearch;
import org.dalil.review.ReviewView;
import org.dalil.review.RoundView;
import org.dalil.review.Verdict;
import org.dalil.review.VerdictView;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.web.cases.Exhibits;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code review/item.xhtml}: what a reviewer looks at, and what she says. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private ReviewReading reading;

    @Inject
    private ReviewSearch search;

    @Inject
    private ReviewDesk desk;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private OutlineReading papers;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private RestrictedDesk restricted;

    @Inject
    private CurrentPerson current;

    @Inject
    private Forms forms;

    @Inject
    private ReviewFilesPage files;

    @Inject
    private RequestSearch requests;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable String edition;

    /** Answers with «not there» before anything of the page is written; that somebody sees it is in the history. */
    public void load() {
        EvidenceView shown = getItem();
        restricted.shown(file(), Map.of(shown.id().value(), shown.tlp()));
        getForm();
    }

    public String getId() {
        return file().value().toString();
    }

    CaseId file() {
        return new CaseId(IdInAddress.of(asked.getParameter("id")));
    }

    EvidenceId itemId() {
        return new EvidenceId(IdInAddress.of(asked.getParameter("item")));
    }

    AccountId viewer() {
        return current.required().id();
    }

    @ReadOnce
    public LocalText getTitle() {
        return needToKnow.title(viewer(), file()).orElseThrow(NotThere::new);
    }

    @ReadOnce
    public EvidenceView getItem() {
        getTitle();
        EvidenceId wanted = itemId();
        return evidence.unquoted(viewer(), file()).stream()
                .filter(found -> found.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    @ReadOnce
    public ReviewView getView() {
        return reading.open(viewer(), file(), itemId()).orElseThrow(NotThere::new);
    }

    public @Nullable RoundView getRound() {
        return getView().round().orElse(null);
    }

    @ReadOnce
    public Exhibits getExhibits() {
        return new Exhibits(
                List.of(),
                evidence.unquoted(viewer(), file()),
                papers.citationsBeside(viewer(), file(), itemId().value()),
                evidence.issuersWhoSigned(viewer(), file()));
    }

    /** The citations for which the source offers the item. */
    @ReadOnce
    public List<CitationView> getSupported() {
        return getExhibits().supported(getItem());
    }

    /** What a passage is said to prove. */
    public @Nullable Object claim(PassageInFile passage) {
        return passage.fact() == null
                ? passage.criterion()
                : getFacts().stream()
                        .filter(fact -> fact.id().equals(passage.fact()))
                        .map(FactView::title)
                        .findFirst()
                        .orElse(null);
    }

    public List<FactView> getFacts() {
        return List.copyOf(factsBeside().keySet());
    }

    /** The facts that rest on the item as a whole. */
    public List<FactView> getResting() {
        return factsBeside().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<FactView, Boolean> factsBeside() {
        return papers.factsBeside(viewer(), file(), itemId().value());
    }

    /**
     * One thing that happened in the reviews of the item.
     *
     * @param holds whether it still counts
     */
    public record Step(String said, Instant at, boolean holds, @Nullable String note) {}

    /** What happened in all reviews of the item, in order of time. */
    public List<Step> getTold() {
        List<Step> steps = new ArrayList<>();
        getView()
                .rounds()
                .forEach(round -> steps.add(
                        new Step(words.say("review.told.sent", round.sentBy()), round.sentAt(), true, round.note())));
        getView()
                .verdicts()
                .forEach(verdict -> steps.add(new Step(
                        words.say("review.told." + verdict.kind(), verdict.name()),
                        verdict.at(),
                        verdict.holds(),
                        verdict.note())));
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    public boolean isMayEdit() {
        return current.required().may(Permission.EDIT_CASES) && needToKnow.may(viewer(), file(), Permission.EDIT_CASES);
    }

    /** Whether she is asked for her verdict now. */
    public boolean isAsked() {
        return getView().mayReview() && getView().inReview();
    }

    /** Whether nothing speaks against her but what she can still do herself. */
    public boolean isMyTurn() {
        return isAsked()
                && getView().againstHer().stream().allMatch(reason -> reason.code() == ReviewObjection.NOT_GRADED);
    }

    /** Where the item stands in the queue of the viewer, from 1; 0 where it does not. */
    public int getPlace() {
        if (!getView().inReview()) {
            return 0;
        }
        List<QueueRow> queue = getQueue();
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).item().equals(itemId())) {
                return i + 1;
            }
        }
        return 0;
    }

    @ReadOnce
    public List<QueueRow> getQueue() {
        return search.queue(viewer());
    }

    public @Nullable QueueRow getBefore() {
        return neighbour(-1);
    }

    public @Nullable QueueRow getAfter() {
        return neighbour(1);
    }

    private @Nullable QueueRow neighbour(int step) {
        List<QueueRow> queue = getQueue();
        int at = getPlace() - 1 + step;
        return getPlace() == 0 || at < 0 || at >= queue.size() ? null : queue.get(at);
    }

    /** In how many days it is due; fewer than none once it is late. */
    public long getLeft() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Optional.ofNullable(getRound())
                .map(round -> ChronoUnit.DAYS.between(today, round.dueOn()))
                .orElse(0L);
    }

    /** Why she cannot approve, whatever she finds; in sentences. */
    public List<String> getAgainst() {
        return getView().againstHer().stream().map(words::say).toList();
    }

    public List<ChecklistItem> getChecks() {
        return getView().checklist();
    }

    /** What is on record and contradicts a point of the checklist. */
    public @Nullable Doubt doubt(ChecklistItem check) {
        return Doubt.about(check.topic(), getItem(), getView().passages()).orElse(null);
    }

    public boolean isApproved() {
        return getItem().approved();
    }

    /** How the last round ended, as far as that holds still. */
    public String getEnded() {
        Review.Ending ending = getView().rounds().get(0).ending();
        if (ending != Review.Ending.APPROVED) {
            return String.valueOf(ending);
        }
        return isApproved()
                ? Doubt.citing(getItem(), taken())
                        .map(why -> ending + "." + why)
                        .orElse(ending.name())
                : "APPROVED_BEFORE";
    }

    /** What may go to the authority of each request of the case, as the version of the pack says under which it stands. */
    private List<Set<Tlp>> taken() {
        return requests.of(viewer(), file()).stream()
                .flatMap(row -> regimes.find(new RegimeId(row.regime()), row.packVersion()).stream())
                .map(pack -> HandingIn.under(pack).labels())
                .toList();
    }

    /** The approvals that hold, and places for those that are wanted. */
    public List<VerdictView> getApprovals() {
        return getView().said().stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.APPROVE)
                .toList();
    }

    /** Whose approvals marking a passage ends. */
    public String getApprovers() {
        return getApprovals().stream()
                .filter(VerdictView::holds)
                .map(VerdictView::name)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    public long getWanted() {
        return Math.max(
                0, 2 - getApprovals().stream().filter(VerdictView::holds).count());
    }

    public boolean isDecided() {
        return getView().said().stream()
                .anyMatch(verdict -> verdict.holds() && verdict.reviewer().equals(viewer()));
    }

    public Form getForm() {
        if (form == null) {
            forms.expect(ReviewForms.all(itemId()));
            form = forms.blank(ReviewForms.checks(itemId()));
        }
        return form;
    }

    /** What she has before her eyes; travels with the form. */
    public String getEdition() {
        if (edition != null) {
            return edition;
        }
        Edition now = getView().now();
        return now == null ? "" : now.toString();
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public @Nullable String approve() {
        return decide(Verdict.Kind.APPROVE);
    }

    public @Nullable String ask() {
        return decide(Verdict.Kind.ASK);
    }

    public @Nullable String reject() {
        return decide(Verdict.Kind.REJECT);
    }

    private @Nullable String decide(Verdict.Kind kind) {
        Form typed = getForm();
        Decision decision = new Decision(kind, seen(), typed.sheet().text("note"), answers(typed));
        return forms.answer(typed, desk.decide(file(), itemId(), decision), done -> address());
    }

    private String address() {
        return "/review/item?id=" + getId() + "&item=" + itemId().value() + files.suffix();
    }

    /** What came back is no edition if somebody changed it on the way; then it is none that there ever was. */
    private Edition seen() {
        try {
            return Edition.parse(getEdition());
        } catch (IllegalArgumentException changed) {
            return new Edition(Digest.of(""), -1, -1, -1);
        }
    }

    private List<Answer> answers(Form typed) {
        List<Answer> answers = new ArrayList<>();
        for (ChecklistItem check : getChecks()) {
            if (typed.sheet().text(check.id() + ".yes").equals("true")) {
                answers.add(Answer.yes(check.id()));
            } else if (!typed.sheet().text(check.id() + ".why").isEmpty()) {
                answers.add(Answer.notApplicable(check.id(), typed.sheet().text(check.id() + ".why")));
            }
        }
        return answers;
    }
}
