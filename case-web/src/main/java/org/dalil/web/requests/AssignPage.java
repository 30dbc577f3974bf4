package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.assignments.AssignmentDesk;
import org.dalil.assignments.AssignmentReading;
import org.dalil.assignments.HandOverView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.ReadOnce;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.shared.Outcome;
import org.dalil.web.assignments.Absences;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/assign.xhtml}: gives one request, or those that were selected, into other hands. */
@Named
@RequestScoped
public class AssignPage {

    private static final int MOST = 100;
    private static final String ANSWERS = AssignPage.class.getName();

    /** A request, and what became of it; the answer is empty before anybody tried. */
    public record Line(RequestRow row, String answer, boolean done) {}

    @Inject
    private RequestSearch search;

    @Inject
    private AssignmentReading reading;

    @Inject
    private AssignmentDesk desk;

    @Inject
    private Absences absences;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String to;
    private @Nullable String note;
    private @Nullable List<RequestRow> rows;

    /** A form asks what may be chosen before anything else of the page is looked at. */
    private List<RequestRow> rows() {
        if (rows == null) {
            String[] named = asked.getParameterValues("of");
            List<RequestId> wanted = Stream.of(named == null ? new String[0] : named)
                    .distinct()
                    .limit(MOST)
                    .map(id -> new RequestId(IdInAddress.of(id)))
                    .toList();
            rows = search.rows(viewer(), wanted);
            if (rows.size() < wanted.size()) {
                throw new NoSuchCase();
            }
        }
        return rows;
    }

    /** Before anything is written of the page: one that is not the viewer's is like none. */
    public void open() {
        rows();
    }

    public List<Line> getLines() {
        Object kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(ANSWERS);
        Map<?, ?> answers = kept instanceof Map<?, ?> map ? map : Map.of();
        return rows().stream()
                .map(row -> answers.get(row.id().value().toString()) instanceof String[] told
                        ? new Line(row, told[0], told[1].equals("done"))
                        : new Line(row, "", false))
                .toList();
    }

    /** Who works on the cases of all of them. */
    @ReadOnce
    public List<Choice> getColleagues() {
        return reading.colleagues(viewer(), ids()).stream()
                .map(one -> new Choice(one.account().value().toString(), absences.label(one.account(), one.name())))
                .toList();
    }

    /** Through whose hands they went, the newest first. */
    @ReadOnce
    public List<HandOverView> getHandOvers() {
        return reading.handOvers(viewer(), ids());
    }

    public String number(HandOverView handOver) {
        return rows().stream()
                .filter(row -> row.id().equals(handOver.request()))
                .map(RequestRow::number)
                .findFirst()
                .orElse("");
    }

    /** Whether the viewer may give any of them away: those for which she answers, and all where she drafts. */
    public boolean isMayAssign() {
        return rows().stream()
                .anyMatch(row -> row.ownerId().equals(viewer())
                        || needToKnow.may(viewer(), row.caseId(), Permission.DRAFT_REQUEST));
    }

    public String go() {
        AccountId chosen = new AccountId(IdInAddress.of(to));
        Map<String, String[]> answers = new HashMap<>();
        for (RequestRow row : rows()) {
            answers.put(row.id().value().toString(), told(row, chosen));
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(ANSWERS, answers);
        return "/requests/assign?faces-redirect=true&"
                + rows().stream().map(row -> "of=" + row.id().value()).collect(Collectors.joining("&"));
    }

    private String[] told(RequestRow row, AccountId chosen) {
        try {
            Outcome<RequestId> outcome = desk.handOver(row.id(), chosen, note == null ? "" : note);
            return outcome instanceof Outcome.Refused<RequestId> refused
                    ? new String[] {refused.reasons().stream().map(words::say).collect(Collectors.joining(" ")), ""}
                    : new String[] {words.say("assignments.done"), "done"};
        } catch (NotPermitted | NoSuchCase notHers) {
            return new String[] {words.say("stages.notYours"), ""};
        }
    }

    private List<RequestId> ids() {
        return rows().stream().map(RequestRow::id).toList();
    }

    private AccountId viewer() {
        return current.required().id();
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
