package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.editing.Editing;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.signon.Recognised;
import org.dalil.signon.Said;
import org.dalil.signon.SignatoryDesk;
import org.dalil.signon.Signature;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignedTextView;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/paste.xhtml}: a list of signatories is pasted, looked at, and then put under its text. */
@Named
@RequestScoped
public class PastePage {

    /** In the form: what was said of the line of this number. */
    private static final String SAID = "said:";

    /** The id of the party that was chosen for it. */
    private static final String PARTY = "party:";

    private static final Pattern NUMBERED = Pattern.compile("(?:" + SAID + "|" + PARTY + ")([0-9]{1,5})");

    @Inject
    private CaseHeader header;

    @Inject
    private SignatureSearch search;

    @Inject
    private SignatoryDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private List<Recognised> lines = List.of();

    public void load() {
        getText();
        getForm();
    }

    public SignedTextView getText() {
        UUID id = IdInAddress.of(asked.getParameter("text"));
        return search.texts(header.viewer(), header.caseId()).stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(key());
        }
        return form;
    }

    private String key() {
        return Editing.formOfNew("signatures", getText().id());
    }

    public List<Choice> getKinds() {
        return Arrays.stream(Signature.Kind.values())
                .map(kind -> new Choice(kind.name(), words.say("signon.kind." + kind.name())))
                .toList();
    }

    /** What was recognised; nothing before somebody asked to see it. */
    public List<Recognised> getLines() {
        return lines;
    }

    public long getNewParties() {
        return lines.stream()
                .filter(line -> line.party() == null && !line.signedAlready())
                .count();
    }

    public long getAlready() {
        return lines.stream().filter(Recognised::signedAlready).count();
    }

    /** Names the text that is shown line by line, so that what was said of the lines of another does not count. */
    public String getLooked() {
        return Digest.of(getForm().sheet().toString()).hex();
    }

    public @Nullable String look() {
        Outcome<List<Recognised>> outcome =
                desk.look(header.caseId(), getText().id(), getForm().sheet());
        if (outcome instanceof Outcome.Done<List<Recognised>> done) {
            lines = done.value();
            return null;
        }
        return forms.answer(getForm(), outcome, never -> "");
    }

    public @Nullable String sign() {
        if (!getLooked().equals(asked.getParameter("looked"))) {
            return look();
        }
        Outcome<UUID> outcome =
                desk.sign(header.caseId(), getText().id(), key(), getForm().sheet(), said());
        return forms.answer(
                getForm(),
                outcome,
                paste -> "/cases/signatories?id=" + header.getId() + "&text="
                        + getText().id() + "&paste=" + paste);
    }

    private Map<Integer, Said> said() {
        Map<Integer, Said> said = new HashMap<>();
        Collections.list(asked.getParameterNames()).stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .forEach(line -> said.put(
                        Integer.valueOf(line),
                        new Said(asked.getParameter(SAID + line), asked.getParameter(PARTY + line))));
        return said;
    }
}
