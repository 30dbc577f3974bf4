package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.audit.AuditDesk;
import org.dalil.audit.AuditQuery;
import org.dalil.audit.AuditRow;
import org.dalil.custody.CustodyAuditDesk;
import org.dalil.custody.CustodyFinding;
import org.dalil.evidence.QuarantineDesk;
import org.dalil.evidence.QuarantineReading;
import org.dalil.evidence.StoreRoundView;
import org.dalil.review.VerdictAuditDesk;
import org.dalil.review.VerdictFinding;
import org.dalil.sealing.Finding;
import org.dalil.web.ui.PageOf;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code audit/list.xhtml}. */
@Named
@RequestScoped
public class AuditListPage {

    static final int ROWS = 50;

    @Inject
    private AuditDesk desk;

    @Inject
    private CustodyAuditDesk custody;

    @Inject
    private VerdictAuditDesk verdicts;

    @Inject
    private QuarantineDesk quarantine;

    @Inject
    private QuarantineReading rounds;

    @Inject
    private CurrentPerson current;

    @Inject
    private HistoryWords historyWords;

    @Inject
    private Words words;

    private final HistoryFilter filter = new HistoryFilter();
    private @Nullable String page;
    private @Nullable History history;
    private @Nullable Finding finding;
    private @Nullable CustodyFinding chains;
    private @Nullable VerdictFinding said;

    /** Refused before anything of the page is written. */
    public void load() {
        getHistory();
    }

    public History getHistory() {
        if (history == null) {
            AuditQuery query = filter.query();
            int number = PageOf.number(page);
            long total = desk.count(query);
            history = new History(
                    PageOf.of(number, ROWS, total, desk.rows(query, PageOf.window(number, ROWS, total))),
                    desk.actors(),
                    HistoryDownload.OF_THE_INSTALLATION + "/all",
                    filter.inAddress());
        }
        return history;
    }

    /** Stays on the page: a verification changes nothing, and its answer belongs to this moment. */
    public void verify() {
        finding = desk.verify();
        chains = custody.verify();
        said = verdicts.verify();
        history = null;
    }

    public boolean isVerified() {
        return finding != null;
    }

    public boolean isIntact() {
        return finding instanceof Finding.Intact;
    }

    public String getFinding() {
        if (finding instanceof Finding.Intact intact) {
            return words.say("audit.intact", intact.entries());
        }
        return finding instanceof Finding.Broken broken
                ? words.say("audit.found." + broken.how(), broken.number())
                : "";
    }

    public boolean isChainsIntact() {
        return chains instanceof CustodyFinding.Intact;
    }

    /** What the verification of the chains of custody found. */
    public String getChains() {
        if (chains instanceof CustodyFinding.Intact intact) {
            return words.say("custody.chainsIntact", intact.chains(), intact.entries());
        }
        return chains instanceof CustodyFinding.Broken broken
                ? words.say("custody.found." + broken.how(), broken.number())
                : "";
    }

    /** The item whose chain the verification named; null when it named none. */
    public @Nullable UUID getNamedItem() {
        return chains instanceof CustodyFinding.Broken broken ? broken.item() : null;
    }

    public boolean isVerdictsIntact() {
        return said instanceof VerdictFinding.Intact;
    }

    /** What the verification of the verdicts of reviewers found. */
    public String getVerdicts() {
        if (said instanceof VerdictFinding.Intact intact) {
            return words.say("review.verdictsIntact", intact.verdicts());
        }
        return said instanceof VerdictFinding.Broken broken
                ? words.say(
                        "review.found." + broken.how(),
                        broken.entry(),
                        broken.verdict() == null ? "" : brief(broken.verdict()))
                : "";
    }

    /** The item about which the verdict is that the verification named; null when it named none. */
    public @Nullable UUID getNamedVerdict() {
        return said instanceof VerdictFinding.Broken broken ? broken.item() : null;
    }

    /** The last walk through the store. */
    public @Nullable StoreRoundView getRound() {
        return rounds.lastRound(current.required().id()).orElse(null);
    }

    public boolean isChecking() {
        return quarantine.isChecking();
    }

    public String check() {
        quarantine.checkNow();
        return "/audit/list?faces-redirect=true";
    }

    /** The number that the verification named; 0 when it named none. */
    public long getNamed() {
        return finding instanceof Finding.Broken broken ? broken.number() : 0;
    }

    public boolean isNamed(AuditRow row) {
        return getNamed() == row.number();
    }

    /** The end of an id: enough to see what belongs together. */
    public String brief(UUID id) {
        return id.toString().substring(28);
    }

    public HistoryWords getWords() {
        return historyWords;
    }

    public HistoryFilter getFilter() {
        return filter;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
