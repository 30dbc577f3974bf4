package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseDesk;
import org.dalil.cases.CaseKind;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/new.xhtml}: a case, and the letter it begins with if there is one. */
@Named
@RequestScoped
public class NewCasePage {

    private static final String LETTER = "letter";

    @Inject
    private CaseDesk desk;

    @Inject
    private CurrentPerson current;

    @Inject
    private Forms forms;

    @Inject
    private Terms terms;

    private @Nullable Form form;

    public void load() {
        if (!current.required().may(Permission.OPEN_CASES)) {
            throw new NotPermitted();
        }
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(Editing.formOfNew("case", current.required().id().value()))
                    .suggest("kind", CaseKind.JOINT_LETTER.name());
        }
        return form;
    }

    public List<Choice> getKinds() {
        return terms.choices("case_kind", CaseKind.values());
    }

    public @Nullable String open() {
        Form typed = getForm();
        Sheet sheet = typed.sheet().with(LETTER, (Object) "");
        String letter = Objects.toString(typed.getValues().get(LETTER), "");
        return forms.answer(
                typed,
                desk.open(sheet, letter),
                opened -> opened.documents().isEmpty()
                        ? "/cases/case?id=" + opened.file().value()
                        : "/cases/intake?id=" + opened.file().value() + "&document="
                                + opened.documents().get(0).value());
    }
}
