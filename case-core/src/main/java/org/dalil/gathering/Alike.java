package org.dalil.gathering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.parties.Folding;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureView;

/**
 * Two signatures whose names look like those of one signatory. Only said, never acted upon: «الحقوق الرقمية» and «مؤسسة
 * الحقوق الرقمية» are two organisations.
 */
public record Alike(SignatureView one, SignatureView other) {

    private static final int SHORTEST = 5;
    private static final double MOST_WORDS = 0.75;

    static List<Alike> among(List<SignatureView> signatures) {
        List<List<String>> names = signatures.stream().map(Alike::folded).toList();
        List<Alike> found = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            for (int j = i + 1; j < signatures.size(); j++) {
                SignatureView one = signatures.get(i);
                SignatureView other = signatures.get(j);
                if (one.kind() == other.kind()
                        && one.textId().equals(other.textId())
                        && (one.partyId().equals(other.partyId()) || alike(names.get(i), names.get(j)))) {
                    found.add(new Alike(one, other));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> folded(SignatureView signature) {
        LocalText name = signature.name();
        return Stream.of(name.ar(), name.en(), name.fr())
                .filter(text -> text != null)
                .map(Folding::fold)
                .toList();
    }

    private static boolean alike(List<String> names, List<String> others) {
        return names.stream().anyMatch(name -> others.stream()
                .anyMatch(other -> within(name, other) || within(other, name) || sameWords(name, other)));
    }

    /** Whether the one is called like the other, with words before or after it. */
    private static boolean within(String shorter, String longer) {
        return shorter.length() >= SHORTEST
                && longer.contains(shorter)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(shorter) + "(?![\\p{L}\\p{N}])")
                        .matcher(longer)
                        .find();
    }

    private static boolean sameWords(String name, String other) {
        Set<String> words = words(name);
        Set<String> others = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return all.size() > 1 && (double) words.size() / all.size() >= MOST_WORDS;
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.split("[^\\p{L}\\p{N}]+")));
    }
}
