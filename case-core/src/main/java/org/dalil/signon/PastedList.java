package org.dalil.signon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.parties.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A list of signatories as somebody pasted it: one in each line, with or without numbers and bullets, in Arabic or Latin
 * letters. A line that ends with a colon is a heading. Who signs is guessed from words that only bodies have in their
 * names; people look at every guess before it counts.
 */
record PastedList(List<SignatureLine> lines) {

    private static final Pattern NUMBER_OR_BULLET = Pattern.compile(
            "^[\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*(?:[(\\[]?\\p{Nd}{1,3}\\s*[.):\\]\\-–/]+|\\p{Nd}{1,3}\\t|[-–—•·*▪◦●○■□»>]+\\s)?[\\s\\u200e\\u200f]*");

    private static final Set<String> OF_BODIES = Set.of(
            "منظمه",
            "مركز",
            "جمعيه",
            "مؤسسه",
            "شبكه",
            "لجنه",
            "اتحاد",
            "مرصد",
            "معهد",
            "هيئه",
            "تحالف",
            "رابطه",
            "نقابه",
            "منتدي",
            "مبادره",
            "حمله",
            "مجلس",
            "المركز",
            "الجمعيه",
            "المنظمه",
            "الشبكه",
            "المرصد",
            "المؤسسه",
            "اللجنه",
            "الاتحاد",
            "الرابطه",
            "المعهد",
            "المبادره",
            "منصه",
            "حقوق",
            "الحقوق",
            "organization",
            "organisation",
            "centre",
            "center",
            "association",
            "foundation",
            "network",
            "committee",
            "union",
            "institute",
            "rights",
            "international",
            "watch",
            "forum",
            "society",
            "alliance",
            "coalition",
            "initiative",
            "council",
            "project",
            "lab",
            "federation",
            "league",
            "group",
            "reseau",
            "fondation",
            "comite",
            "ligue",
            "institut",
            "droits");

    private static final Set<String> OF_PEOPLE = Set.of(
            "dr", "prof", "professor", "mr", "ms", "mrs", "د", "أ", "ا", "السيد", "السيده", "الدكتور", "الدكتوره");

    private static final Set<String> HEADING_PEOPLE = Set.of(
            "individuals",
            "experts",
            "persons",
            "individus",
            "personnes",
            "افراد",
            "الافراد",
            "خبراء",
            "الخبراء",
            "شخصيات");

    /** @param assumed what the lines are, if the person said so; null to guess each */
    static PastedList read(String pasted, Signature.@Nullable Kind assumed) {
        Optional<List<SignatureLine>> typed = TypedList.read(pasted, assumed);
        if (typed.isPresent()) {
            return new PastedList(typed.get());
        }
        List<SignatureLine> lines = new ArrayList<>();
        Signature.Kind under = assumed;
        for (String raw : pasted.split("\n")) {
            String line = NUMBER_OR_BULLET.matcher(raw).replaceFirst("").strip();
            if (line.endsWith(":")) {
                under = assumed == null ? heading(line) : assumed;
            } else if (!line.isEmpty()) {
                lines.add(SignatureLine.read(under == null ? guess(line) : under, line));
            }
        }
        return new PastedList(List.copyOf(lines));
    }

    private static Signature.Kind heading(String line) {
        return words(line).anyMatch(HEADING_PEOPLE::contains) ? Signature.Kind.INDIVIDUAL : Signature.Kind.ORGANISATION;
    }

    private static Signature.Kind guess(String line) {
        List<String> words = words(line).toList();
        if (words.stream().anyMatch(OF_BODIES::contains)) {
            return Signature.Kind.ORGANISATION;
        }
        return !words.isEmpty() && OF_PEOPLE.contains(words.get(0))
                ? Signature.Kind.INDIVIDUAL
                : Signature.Kind.ORGANISATION;
    }

    private static Stream<String> words(String line) {
        return Stream.of(Folding.fold(line).split("[\\s.,،:()/-]+")).filter(word -> !word.isEmpty());
    }
}
