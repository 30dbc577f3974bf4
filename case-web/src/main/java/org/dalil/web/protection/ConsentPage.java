package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentDesk;
import org.dalil.protection.ConsentEntry;
import org.dalil.protection.ConsentView;
import org.dalil.protection.Use;
import org.dalil.shared.Outcome;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/consent.xhtml}: a line of the ledger of consents; one that corrects another begins as that one. */
@Named
@RequestScoped
public class ConsentPage {

    @Inject
    private CaseHeader header;

    @Inject
    private PersonPage page;

    @Inject
    private ConsentDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.requireEditing();
        page.load();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            Form blank = forms.blank("consent")
                    .suggest(
                            "zone",
                            clock.getZone().getId().equals("Z")
                                    ? "UTC"
                                    : clock.getZone().getId());
            corrected().ifPresent(line -> begin(blank, line));
            form = blank.suggest("day", LocalDate.now(clock).toString()).suggest("channel", "UNKNOWN");
        }
        return form;
    }

    private static void begin(Form blank, ConsentView line) {
        blank.suggest("corrects", String.valueOf(line.number()))
                .suggest(ConsentDesk.USE + line.use(), "true")
                .suggest("day", line.terms().day().toString())
                .suggest("risks", line.terms().risksExplained() ? "true" : "")
                .suggest("channel", line.terms().channel().name());
        Optional.ofNullable(line.terms().language()).ifPresent(language -> blank.suggest("language", language));
        Optional.ofNullable(line.terms().explainedBy()).ifPresent(by -> blank.suggest("explainedBy", by));
        Optional.ofNullable(line.terms().form()).ifPresent(form -> blank.suggest("form", form.name()));
        Optional.ofNullable(line.terms().expires()).ifPresent(day -> blank.suggest("expires", day.toString()));
        Optional.ofNullable(line.terms().note()).ifPresent(note -> blank.suggest("note", note));
    }

    /** Whether something is taken back. */
    public boolean isWithdrawal() {
        return "withdraw".equals(asked.getParameter("how"));
    }

    /** The line that is corrected. */
    public Optional<ConsentView> corrected() {
        String number = asked.getParameter("line");
        return page.getLines().stream()
                .filter(line -> String.valueOf(line.number()).equals(number))
                .findFirst();
    }

    public String getCorrectedLine() {
        return corrected().map(line -> String.valueOf(line.number())).orElse("");
    }

    /** What may be agreed to; of what is withdrawn, only what was agreed to. */
    public List<Use> getUses() {
        return isWithdrawal() && corrected().isEmpty() ? page.getWithdrawable() : List.of(Use.values());
    }

    public List<Choice> getForms() {
        return choices("form", ConsentEntry.Form.values());
    }

    public List<Choice> getChannels() {
        return choices("channel", ConsentEntry.Channel.values());
    }

    private List<Choice> choices(String list, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), words.say("protection." + list + "." + constant.name())))
                .toList();
    }

    public @Nullable String save() {
        PartyId person = page.getPerson().party().id();
        CaseId file = header.getRow().id();
        Outcome<PartyId> outcome = isWithdrawal()
                ? desk.withdraw(file, person, getForm().sheet())
                : desk.give(file, person, getForm().sheet());
        return forms.answer(
                getForm(), outcome, done -> "/cases/person?id=" + header.getId() + "&party=" + person.value());
    }
}
