package org.dalil.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.dalil.shared.PartialDate;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Words;

/** What the parts of a date may be, for {@code d:when}. */
@Named
@RequestScoped
public class DateTerms {

    @Inject
    private Terms terms;

    @Inject
    private Words words;

    public List<Choice> getPrecisions() {
        return terms.choices("date_precision", PartialDate.Precision.values());
    }

    public List<Choice> getBases() {
        return Arrays.stream(PartialDate.Basis.values())
                .map(basis -> new Choice(basis.name(), words.say("editing.basis." + basis.name())))
                .toList();
    }
}
