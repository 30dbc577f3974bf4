package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.AskId;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseRow;
import org.dalil.parties.PartyView;
import org.dalil.regimes.Availability;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.DraftForms;
import org.dalil.requests.DraftingReading;
import org.dalil.requests.RequestDesk;
import org.dalil.requests.RequestId;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/new.xhtml}: a case, one of its asks, a regime that can deliver it, then the form. */
@Named
@RequestScoped
public class NewRequestPage {

    /**
     * A regime, and what it can do for the ask.
     *
     * @param lack null where it can, or where the pack does not say
     * @param outOfReach targets of the case that it does not reach
     * @param reachesNone whether those are all targets that the case has
     */
    public record Way(
            RegimePack pack,
            Availability.@Nullable NotAvailable lack,
            List<Availability.Available> delivers,
            List<PartyView> outOfReach,
            boolean reachesNone) {

        private int order() {
            return lack != null || reachesNone ? 2 : delivers.isEmpty() ? 1 : 0;
        }
    }

    @Inject
    private DraftingReading offered;

    @Inject
    private RequestChoices choices;

    @Inject
    private RequestDesk desk;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private CurrentPerson current;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable List<CaseRow> cases;
    private @Nullable List<AskView> asks;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        if (getFile() != null && getAsk() != null && getPack() != null) {
            getForm();
        }
    }

    public List<CaseRow> getCases() {
        if (cases == null) {
            cases = offered.cases(viewer());
        }
        return cases;
    }

    /** The case in the address; null where none is chosen yet. */
    public @Nullable CaseRow getFile() {
        String written = asked.getParameter("case");
        if (written == null) {
            return null;
        }
        CaseId id = new CaseId(IdInAddress.of(written));
        return getCases().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    /** Who is a member and may not draft is told so; for everybody else there is no such case. */
    private RuntimeException missing(CaseId id) {
        offered.asks(viewer(), id);
        return new NotPermitted();
    }

    public List<AskView> getAsks() {
        if (asks == null) {
            asks = offered.asks(viewer(), file());
        }
        return asks;
    }

    public @Nullable AskView getAsk() {
        String written = asked.getParameter("ask");
        if (written == null) {
            return null;
        }
        AskId id = new AskId(IdInAddress.of(written));
        return getAsks().stream().filter(ask -> ask.id().equals(id)).findFirst().orElseThrow(NotThere::new);
    }

    public @Nullable RegimePack getPack() {
        String written = asked.getParameter("regime");
        if (written == null) {
            return null;
        }
        return regimes.all().stream()
                .filter(pack -> pack.id().value().equals(written))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The regimes for the ask, those that can deliver it first. */
    public List<Way> getWays() {
        AskView ask = getAsk();
        return ask == null
                ? List.of()
                : regimes.all().stream()
                        .map(pack -> way(pack, ask))
                        .sorted(Comparator.comparingInt(Way::order))
                        .toList();
    }

    /** What the chosen regime can do for the chosen ask. */
    public @Nullable Way getWay() {
        AskView ask = getAsk();
        RegimePack pack = getPack();
        return ask == null || pack == null ? null : way(pack, ask);
    }

    private Way way(RegimePack pack, AskView ask) {
        Availability availability = pack.availability(ask.kind().name().toLowerCase(Locale.ROOT));
        List<PartyView> outOfReach = choices.outOfReach(file(), pack);
        return new Way(
                pack,
                availability instanceof Availability.NotAvailable lack ? lack : null,
                availability instanceof Availability.Available available ? List.of(available) : List.of(),
                outOfReach,
                !outOfReach.isEmpty()
                        && outOfReach.size() == choices.targets(file(), pack).size());
    }

    public Form getForm() {
        if (form == null) {
            form = suggested(forms.blank(DraftForms.request(file(), ask(), pack().id())));
        }
        return form;
    }

    /** The only target, and who opens it, are the natural choices; they are for a person to change. */
    private Form suggested(Form blank) {
        List<Choice> targets = getTargets();
        if (targets.size() == 1) {
            blank.suggest("target", targets.get(0).value());
            offered.targets(viewer(), file()).stream()
                    .map(PartyView::name)
                    .findFirst()
                    .ifPresent(name -> Stream.of(Language.values()).forEach(language -> Optional.of(name)
                            .flatMap(target -> target.in(language))
                            .flatMap(target -> pack().name().in(language).map(regime -> target + " – " + regime))
                            .ifPresent(title -> blank.suggest("title." + language.tag(), title))));
        }
        return blank.suggest("owner", viewer().value().toString());
    }

    public List<Choice> getTargets() {
        return choices.targets(file(), pack());
    }

    public List<Choice> getOwners() {
        return choices.owners(file());
    }

    public List<Choice> getAddressees() {
        return choices.addressees(pack());
    }

    public List<Choice> getHolders() {
        return choices.holders(file());
    }

    public List<Choice> getTexts() {
        return choices.texts(file());
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<RequestId> outcome = desk.open(file(), ask(), pack().id(), typed.sheet());
        return forms.answer(typed, outcome, id -> "/requests/overview?id=" + id.value());
    }

    private CaseId file() {
        return Optional.ofNullable(getFile()).map(CaseRow::id).orElseThrow(NotThere::new);
    }

    private AskId ask() {
        return Optional.ofNullable(getAsk()).map(AskView::id).orElseThrow(NotThere::new);
    }

    private RegimePack pack() {
        return Optional.ofNullable(getPack()).orElseThrow(NotThere::new);
    }

    private AccountId viewer() {
        return current.required().id();
    }
}
