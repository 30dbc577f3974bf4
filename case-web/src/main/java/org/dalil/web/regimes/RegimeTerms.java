package org.dalil.web.regimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.regimes.LegalAct;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;

/** The regimes to choose from, and which of them a quotation means. */
@Named
@RequestScoped
public class RegimeTerms {

    /** The number of an act, such as {@code 2020/1999}. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4}/\\d{2,5}");

    @Inject
    private RegimeCatalogue catalogue;

    @Inject
    private Reader reader;

    public List<Choice> choices() {
        return catalogue.all().stream()
                .map(pack -> new Choice(
                        pack.id().value(),
                        pack.name()
                                .best(reader.language())
                                .map(LocalText.Spoken::text)
                                .orElse(pack.id().value())))
                .toList();
    }

    /** The regime of whose acts the words give the number; empty if there is none, or more than one. */
    public Optional<String> meantBy(String words) {
        List<String> meant = NUMBER.matcher(words)
                .results()
                .map(found -> found.group())
                .flatMap(number -> catalogue.all().stream().filter(pack -> restsOn(pack, number)))
                .map(pack -> pack.id().value())
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean restsOn(RegimePack pack, String number) {
        return pack.legalBasis().stream().map(LegalAct::cite).anyMatch(cite -> {
            Matcher found = NUMBER.matcher(cite);
            while (found.find()) {
                if (found.group().equals(number)) {
                    return true;
                }
            }
            return false;
        });
    }
}
