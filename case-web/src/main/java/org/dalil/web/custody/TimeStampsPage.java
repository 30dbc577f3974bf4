package org.dalil.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.custody.CustodyAct;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Outcome;
import org.dalil.timestamps.StampRound;
import org.dalil.timestamps.TimeStampReading;
import org.dalil.timestamps.TimeStampSettings;
import org.dalil.timestamps.TimeStampView;
import org.dalil.timestamps.TroubleView;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The time stamps on {@code cases/exhibit.xhtml}. */
@Named
@RequestScoped
public class TimeStampsPage {

    @Inject
    private TimeStampReading reading;

    @Inject
    private StampRound round;

    @Inject
    private TimeStampSettings settings;

    @Inject
    private CustodyPage custody;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<TimeStampView> stamps;

    /** Whether there is anything to be said about them. */
    public boolean isShown() {
        return isOn() || !getStamps().isEmpty();
    }

    /** Whether an authority is asked. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** Who is asked, to be told before anybody is. */
    public String getHost() {
        return settings.address().map(URI::getHost).orElse("");
    }

    /** An item of whose chain none is told has none. */
    public List<TimeStampView> getStamps() {
        if (stamps == null) {
            stamps = custody.getChain().last(CustodyAct.TIME_STAMPED).isEmpty()
                    ? List.of()
                    : reading.of(current.required().id(), file(), item());
        }
        return stamps;
    }

    public @Nullable TroubleView getTrouble() {
        return isOn() ? reading.trouble(current.required().id(), file(), item()).orElse(null) : null;
    }

    /** What failed stands on the page. */
    public String ask() {
        if (round.now(file(), item()) instanceof Outcome.Done<Integer> done) {
            messages.done("timestamps.came", done.value());
        }
        return "/cases/exhibit?id=" + file().value() + "&item=" + item().value() + "&faces-redirect=true";
    }

    private CaseId file() {
        return new CaseId(IdInAddress.of(asked.getParameter("id")));
    }

    private EvidenceId item() {
        return new EvidenceId(IdInAddress.of(asked.getParameter("item")));
    }
}
