package org.dalil.web.signon;

import java.util.List;
import java.util.stream.Stream;
import org.dalil.parties.Folding;
import org.dalil.signon.SignatureView;
import org.jspecify.annotations.Nullable;

/**
 * The signatures under a text, those of organisations and of individuals apart.
 *
 * @param all how many there are, found or not
 */
public record Signatories(List<SignatureView> organisations, List<SignatureView> individuals, int all) {

    public Signatories {
        organisations = List.copyOf(organisations);
        individuals = List.copyOf(individuals);
    }

    /** @param name part of a name in either language, or a number; blank for all */
    public static Signatories of(List<SignatureView> signatures, @Nullable String name) {
        String sought = Folding.fold(name == null ? "" : name);
        List<SignatureView> found = signatures.stream()
                .filter(signature -> isCalled(signature, sought))
                .toList();
        return new Signatories(
                found.stream().filter(SignatureView::organisation).toList(),
                found.stream().filter(signature -> !signature.organisation()).toList(),
                signatures.size());
    }

    public int found() {
        return organisations.size() + individuals.size();
    }

    private static boolean isCalled(SignatureView signature, String sought) {
        return sought.isEmpty()
                || sought.equals(String.valueOf(signature.number()))
                || Stream.of(
                                signature.name().ar(),
                                signature.name().en(),
                                signature.name().fr(),
                                signature.asSigned())
                        .anyMatch(written ->
                                written != null && Folding.fold(written).contains(sought));
    }
}
