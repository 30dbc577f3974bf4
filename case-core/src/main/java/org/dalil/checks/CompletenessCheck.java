package org.dalil.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.Check;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;

/** Asks every rule, in the order of the tabs on which things are settled. */
@ApplicationScoped
public class CompletenessCheck implements Check {

    private static final List<Rule> RULES = List.of(
            new TheTargetIsOfTheCase(),
            new TheRegimeReachesTheTarget(),
            new TheTargetIsIdentified(),
            new TheTargetHasItsNames(),
            new SomebodyIsAddressed(),
            new TheContactIsVerified(),
            new NoClockRunsOutSoon(),
            new ACriterionIsPleaded(),
            new EveryGroupOfThePackIsServed(),
            new EveryElementHasApprovedEvidence(),
            new EveryElementHasAllItNeeds(),
            new TheWordingWasSeen(),
            new ThePackWasCheckedLately(),
            new ThePackIsTheNewest(),
            new TheRegimeDeliversTheAsks(),
            new NoReversedPassageIsCited(),
            new AttributionRestsOnMoreThanTestimony(),
            new TheOtherSideIsHeard(),
            new WhatSpeaksAgainstIsAnswered(),
            new EveryFactHasASource(),
            new WhatIsReliedOnIsApproved(),
            new WhatIsReliedOnIsInHand(),
            new EverybodyInItHasAgreed(),
            new WhatIsReliedOnStillStands(),
            new TheRecipientMayHaveIt(),
            new TheTargetMayBeShownIt(),
            new NoFileTellsItsMaker(),
            new SomeSourceIsRecent(),
            new EveryTranslationIsAnsweredFor(),
            new NoIssuerSigned(),
            new EverySignatoryHasItsNames(),
            new NoTextTellsWhatIsLeftOut(),
            new EverySentenceHasItsSource(),
            new TheLanguagesSayTheSame(),
            new TheReasonsAreShort(),
            new TheReasonsMayBePublished(),
            new OneReasonStandsAlone(),
            new EverySectionIsWritten());

    private final Clock clock;
    private final RegimeCatalogue regimes;

    protected CompletenessCheck() { // for the proxy
        this(null, null);
    }

    @Inject
    public CompletenessCheck(Clock clock, RegimeCatalogue regimes) {
        this.clock = clock;
        this.regimes = regimes;
    }

    @Override
    public List<OpenPoint> points(RequestFile file) {
        Examined request = Examined.on(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                regimes.changeSince(file.pack().id(), file.pack().version()),
                file);
        return RULES.stream()
                .flatMap(rule -> rule.open(request))
                .map(this::cited)
                .toList();
    }

    /** Where no pack wants it so, the practice may. */
    private OpenPoint cited(OpenPoint point) {
        return point.cite() == null
                ? point.citing(regimes.vocabulary().practice().get(point.code().name()))
                : point;
    }
}
