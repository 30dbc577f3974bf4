package org.dalil.web.regimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.regimes.Fit;
import org.dalil.regimes.FitRule;
import org.dalil.regimes.Matter;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code regimes/fit.xhtml}: which regime fits a target, a link and a right. All that is chosen is in the
 * address. Whether there is such a case for the viewer is asked by the page on which a request is opened.
 */
@Named
@RequestScoped
public class FitPage {

    @Inject
    private RegimeCatalogue catalogue;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    public @Nullable String getTarget() {
        return chosen(FitRule.Question.TARGET, "target");
    }

    public @Nullable String getAct() {
        return chosen(FitRule.Question.ACT, "act");
    }

    public @Nullable String getRight() {
        return chosen(FitRule.Question.RIGHT, "right");
    }

    public List<Choice> getTargets() {
        return choices(FitRule.Question.TARGET);
    }

    public List<Choice> getActs() {
        return choices(FitRule.Question.ACT);
    }

    public List<Choice> getRights() {
        return choices(FitRule.Question.RIGHT);
    }

    /** Every regime, the best first; none before anything is chosen. */
    public List<Fit> getFits() {
        Matter matter = new Matter(getTarget(), getAct(), getRight());
        return matter.isEmpty() ? List.of() : Fit.of(catalogue.all(), matter);
    }

    /** The case from which one came; null where one came from none. */
    public @Nullable String getFile() {
        return id("case");
    }

    /** The ask for which a request is to be opened. */
    public @Nullable String getAsk() {
        return getFile() == null ? null : id("ask");
    }

    private @Nullable String id(String parameter) {
        String written = asked.getParameter(parameter);
        return written == null || written.isEmpty()
                ? null
                : IdInAddress.of(written).toString();
    }

    private @Nullable String chosen(FitRule.Question question, String parameter) {
        String written = asked.getParameter(parameter);
        return written != null && catalogue.vocabulary().has(question.enumeration(), written) ? written : null;
    }

    private List<Choice> choices(FitRule.Question question) {
        return catalogue.vocabulary().terms(question.enumeration()).stream()
                .map(term -> new Choice(term.value(), terms.say(question.enumeration(), term.value())))
                .toList();
    }
}
