package org.dalil.dossier;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a file. */
public final class Verification {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verification() {}

    /** Rules that the file breaks, each with its place in the standard; none if it passes. */
    public static List<String> failures(byte[] pdf, String flavour) throws Exception {
        var standard = PDFAFlavour.byFlavourId(flavour);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(failure -> failure.getRuleId().getClause() + "-"
                            + failure.getRuleId().getTestNumber() + " " + failure.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
