package org.dalil.dossier.content;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A joint letter: the words that were frozen, and those who signed them, as they were sealed.
 *
 * @param version of the letter, and {@code fingerprint} its SHA-256
 * @param date on which the list was sealed
 * @param list number of the list, and {@code sealed} its SHA-256
 * @param unnamed how many signed and want to be named nowhere
 */
public record JointLetter(
        LocalText title,
        LocalText body,
        int version,
        Digest fingerprint,
        LocalDate date,
        List<LocalText> addressees,
        int list,
        Digest sealed,
        List<Name> organisations,
        List<Name> people,
        int unnamed) {

    public JointLetter {
        addressees = List.copyOf(addressees);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
    }

    /**
     * Who signed.
     *
     * @param number the place in the list, as sealed
     * @param more country, capacity, title, affiliation: what there is
     */
    public record Name(int number, LocalText name, List<LocalText> more) {

        public Name {
            more = List.copyOf(more);
        }

        Name spelled(UnaryOperator<String> as) {
            return new Name(
                    number,
                    JointLetter.spelled(name, as),
                    more.stream().map(words -> JointLetter.spelled(words, as)).toList());
        }
    }

    /** The same, each text as it can be printed. */
    public JointLetter spelled(UnaryOperator<String> as) {
        return new JointLetter(
                spelled(title, as),
                spelled(body, as),
                version,
                fingerprint,
                date,
                addressees.stream().map(words -> spelled(words, as)).toList(),
                list,
                sealed,
                organisations.stream().map(name -> name.spelled(as)).toList(),
                people.stream().map(name -> name.spelled(as)).toList(),
                unnamed);
    }

    private static LocalText spelled(LocalText text, UnaryOperator<String> as) {
        return new LocalText(spelled(text.ar(), as), spelled(text.en(), as), spelled(text.fr(), as));
    }

    private static @Nullable String spelled(@Nullable String text, UnaryOperator<String> as) {
        return text == null ? null : as.apply(text);
    }
}
