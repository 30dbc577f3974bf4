package org.dalil.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dalil.evidence.EvidenceId;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.review.FilePassageDesk;
import org.dalil.review.Grade;
import org.dalil.review.MarkedPassage;
import org.dalil.review.ReviewDesk;
import org.dalil.review.ReviewForms;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** What else is done on {@code review/item.xhtml}: sending, grading, marking. */
@Named
@RequestScoped
public class ReviewWorkPage {

    @Inject
    private ReviewPage page;

    @Inject
    private ReviewFilesPage files;

    @Inject
    private ReviewDesk desk;

    @Inject
    private FilePassageDesk passages;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Terms terms;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form grading;
    private @Nullable Form sending;
    private int spot;
    private int start;
    private String quote = "";
    private String claim = "";

    public Form getGrading() {
        if (grading == null) {
            grading = forms.blank(ReviewForms.grading(page.itemId()));
        }
        return grading;
    }

    public Form getSending() {
        if (sending == null) {
            sending = forms.blank(ReviewForms.sending(page.itemId()))
                    .suggest("due", desk.usualDay().toString());
        }
        return sending;
    }

    public List<Choice> getSources() {
        return Arrays.stream(Grade.Reliability.values())
                .map(value ->
                        new Choice(value.name(), value.name() + " – " + terms.say("source_reliability", value.name())))
                .toList();
    }

    public List<Choice> getDegrees() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(Integer::toString)
                .map(value -> new Choice(value, value + " – " + terms.say("information_credibility", value)))
                .toList();
    }

    /** What words may prove: the facts of the case, then the criteria of the regimes that it pleads. */
    public List<Choice> getClaims() {
        List<Choice> claims = new ArrayList<>();
        page.getFacts()
                .forEach(fact ->
                        claims.add(new Choice("fact:" + fact.id().value(), fact.code() + " " + spoken(fact.title()))));
        List<String> pleaded = page.getExhibits().citations().stream()
                .flatMap(citation -> citation.criteria().stream())
                .distinct()
                .toList();
        for (RegimePack pack : regimes.all()) {
            for (Criterion criterion : pack.criteria()) {
                if (pleaded.contains(criterion.id())) {
                    claims.add(new Choice("criterion:" + criterion.id(), criterion.citation()));
                }
            }
        }
        return claims;
    }

    private String spoken(LocalText text) {
        return text.best(reader.language()).map(LocalText.Spoken::text).orElse("");
    }

    public @Nullable String grade() {
        Form typed = getGrading();
        return forms.answer(typed, desk.grade(page.file(), page.itemId(), typed.sheet()), this::address);
    }

    public @Nullable String send() {
        Form typed = getSending();
        return forms.answer(typed, desk.send(page.file(), page.itemId(), typed.sheet()), this::address);
    }

    public @Nullable String callBack() {
        return messages.answer(desk.callBack(page.file(), page.itemId()), this::address);
    }

    public @Nullable String mark() {
        Outcome<UUID> outcome = passages.mark(
                page.file(),
                page.itemId(),
                new MarkedPassage.Spot(files.getPosition(), spot, start, quote.replace("\r\n", "\n")),
                claim);
        return messages.answer(outcome, done -> address(page.itemId()));
    }

    /** Plain buttons, one for each passage: {@code aside} is the one that was pressed. */
    public @Nullable String setAside() {
        String passage = asked.getParameter("aside");
        return passage == null || !FacesContext.getCurrentInstance().isPostback()
                ? null
                : messages.answer(
                        passages.setAside(page.file(), page.itemId(), IdInAddress.of(passage)), this::address);
    }

    private String address(EvidenceId item) {
        return "/review/item?id=" + page.getId() + "&item=" + item.value() + files.suffix();
    }

    public int getSpot() {
        return spot;
    }

    public void setSpot(int spot) {
        this.spot = spot;
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(@Nullable String quote) {
        this.quote = quote == null ? "" : quote;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String claim) {
        this.claim = claim == null ? "" : claim;
    }
}
