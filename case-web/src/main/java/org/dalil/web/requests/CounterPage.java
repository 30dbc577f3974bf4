package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.regimes.Criterion;
import org.dalil.requests.CounterPointDesk;
import org.dalil.requests.CounterPointId;
import org.dalil.requests.CounterPointView;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/counter.xhtml}: something that speaks against a criterion, and the answer to it. */
@Named
@RequestScoped
public class CounterPage {

    @Inject
    private RequestHeader header;

    @Inject
    private ThingNames names;

    @Inject
    private CoverageLooks looks;

    @Inject
    private CounterPointDesk desk;

    @Inject
    private People people;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String seen;

    public void load() {
        getPoint();
    }

    public CounterPointView getPoint() {
        CounterPointId id = new CounterPointId(IdInAddress.of(asked.getParameter("point")));
        return header.file().bearings().against().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public Criterion getCriterion() {
        return header.file().pack().criterion(getPoint().criterion());
    }

    public ThingNames.Called getAgainst() {
        return names.named(getPoint().against());
    }

    public @Nullable String getQuote() {
        return names.passage(getPoint().passage()).map(names::quote).orElse(null);
    }

    public List<ThingNames.Called> getAnsweredWith() {
        return getPoint().answeredWith().stream().map(names::named).toList();
    }

    public String getAuthor() {
        return Optional.ofNullable(getPoint().answeredBy())
                .flatMap(people::nameOf)
                .orElse("");
    }

    public String getApprover() {
        return Optional.ofNullable(getPoint().approvedBy())
                .flatMap(people::nameOf)
                .orElse("");
    }

    public boolean isOwn() {
        return header.viewer().equals(getPoint().answeredBy());
    }

    /** Whether an answer waits, and the viewer is one of those who may approve one. */
    public boolean isMayApprove() {
        return waits() && !isOwn() && header.may(Permission.REVIEW_EVIDENCE);
    }

    /** Whether an answer waits for somebody else. */
    public boolean isWaitsForOthers() {
        return waits() && !isMayApprove();
    }

    private boolean waits() {
        return getPoint().state() == CounterPointView.State.ANSWERED;
    }

    public @Nullable String approve() {
        CounterPointView point = getPoint();
        return messages.answer(
                desk.approve(
                        header.requestId(),
                        point.id(),
                        Integer.parseInt(Optional.ofNullable(seen)
                                .filter(number -> number.matches("[0-9]{1,9}"))
                                .orElse("-1"))),
                looks.outcome("criterion", "criterion", point.criterion()));
    }

    public String getSeen() {
        return Integer.toString(getPoint().revision());
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
