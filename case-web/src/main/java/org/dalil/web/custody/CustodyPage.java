package org.dalil.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.custody.Chain;
import org.dalil.custody.CustodyDesk;
import org.dalil.custody.CustodyReading;
import org.dalil.editing.Editing;
import org.dalil.sealing.Finding;
import org.dalil.shared.Language;
import org.dalil.web.cases.Papers;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/custody.xhtml}, in which people continue a chain, and the chain on {@code cases/exhibit.xhtml}. */
@Named
@RequestScoped
public class CustodyPage {

    /** A file with the chain in it. */
    public record Copy(String file, String label) {
        String kind() {
            return file.substring(file.indexOf('.'));
        }
    }

    /** So many stand beside an item; the rest behind a click. */
    private static final int SHOWN = 8;

    @Inject
    private CustodyReading reading;

    @Inject
    private CustodyDesk desk;

    @Inject
    private CustodyWords custodyWords;

    @Inject
    private Papers papers;

    @Inject
    private Forms forms;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Chain chain;
    private @Nullable List<ChainLine> lines;
    private @Nullable Form form;

    /** For the form: answers with «not there», or «not yours», before anything is written. */
    public void load() {
        desk.mayTell(file(), item());
        getForm();
    }

    public Chain getChain() {
        if (chain == null) {
            chain = reading.chain(current.required().id(), file(), item());
        }
        return chain;
    }

    /** The last entries, the oldest first. */
    public List<ChainLine> getLines() {
        List<ChainLine> all = all();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    public List<ChainLine> getEarlier() {
        List<ChainLine> all = all();
        return all.subList(0, Math.max(0, all.size() - SHOWN));
    }

    private List<ChainLine> all() {
        if (lines == null) {
            lines = custodyWords.lines(getChain());
        }
        return lines;
    }

    /** In which forms the chain is handed out. */
    public List<Copy> getCopies() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        new Copy(language.tag() + ".pdf", "PDF " + language.ownName()),
                        new Copy(language.tag() + ".json", "JSON " + language.ownName())))
                .sorted(Comparator.comparing(Copy::kind).reversed())
                .toList();
    }

    /** What the verification found. */
    public String getFinding() {
        return getChain().finding() instanceof Finding.Broken broken
                ? words.say("audit.found." + broken.how(), broken.number())
                : words.say("custody.intact", getChain().entries().size());
    }

    public Form getForm() {
        if (form == null) {
            Form blank = forms.blank(Editing.formOfNew("custody", item()));
            String corrects = asked.getParameter("corrects");
            form = corrects == null ? blank : blank.suggest("corrects", corrects);
        }
        return form;
    }

    public List<Choice> getActs() {
        return CustodyDesk.TOLD_BY_PEOPLE.stream()
                .sorted()
                .map(act -> new Choice(act.name(), custodyWords.act(act)))
                .toList();
    }

    /** The entries that somebody told, to be corrected. */
    public List<Choice> getCorrectable() {
        return all().stream()
                .filter(ChainLine::isCorrectable)
                .map(line -> new Choice(
                        String.valueOf(line.entry().number()),
                        words.say("custody.entryNamed", line.entry().number(), line.what())))
                .toList();
    }

    public List<Choice> getParties() {
        return papers.parties();
    }

    public @Nullable String save() {
        return forms.answer(
                getForm(),
                desk.tell(file(), item(), getForm().sheet()),
                done -> "/cases/exhibit?id=" + file().value() + "&item=" + item());
    }

    public UUID getItem() {
        return item();
    }

    private CaseId file() {
        return new CaseId(IdInAddress.of(asked.getParameter("id")));
    }

    private UUID item() {
        return IdInAddress.of(asked.getParameter("item"));
    }
}
