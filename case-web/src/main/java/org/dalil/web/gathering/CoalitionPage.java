package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseKind;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.PartyRole;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyKind;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** Beside {@code cases/invite.xhtml}: the members of a coalition are invited together. */
@Named
@RequestScoped
public class CoalitionPage {

    private static final int MOST = 200;
    private static final Set<PartyRole> MEMBERS = EnumSet.of(
            PartyRole.LEAD, PartyRole.CO_LEAD, PartyRole.INITIATOR, PartyRole.PARTICIPANT, PartyRole.SIGNATORY);
    private static final Set<PartyKind> BODIES = EnumSet.of(PartyKind.ORGANISATION, PartyKind.LEGAL_ENTITY);

    @Inject
    private CaseSearch cases;

    @Inject
    private CaseReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest asked;

    /** Those whose founding the person works on. */
    @ReadOnce
    public List<CaseRow> getCoalitions() {
        return cases.rows(me(), Window.first(MOST)).stream()
                .filter(row -> row.kind() == CaseKind.COALITION_FOUNDING)
                .toList();
    }

    /** One line for each member of the coalition that the address names, to be completed; null where it names none. */
    public @Nullable String getLines() {
        String from = asked.getParameter("from");
        return from == null
                ? null
                : reading.parties(me(), new CaseId(IdInAddress.of(from))).stream()
                        .filter(part -> MEMBERS.contains(part.role()))
                        .filter(part -> !part.party().veiled()
                                && BODIES.contains(part.party().kind()))
                        .flatMap(this::named)
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    private Stream<String> named(CasePartyView part) {
        return part.party().name().best(reader.language()).map(LocalText.Spoken::text).stream();
    }

    private AccountId me() {
        return current.required().id();
    }
}
