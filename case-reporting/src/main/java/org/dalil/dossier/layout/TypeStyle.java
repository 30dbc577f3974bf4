package org.dalil.dossier.layout;

import java.util.Arrays;
import java.util.List;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Language;

/**
 * What type of this size is used for, in one language.
 *
 * @param name a word in capitals, such as {@code FOOTNOTE}
 */
public record TypeStyle(String name, double size, double leading) {

    public static List<TypeStyle> of(Language language) {
        TypeScale scale = TypeScale.of(language);
        return Arrays.stream(Role.values())
                .map(role -> new TypeStyle(
                        role.name(), scale.size(role).size(), scale.size(role).leading()))
                .toList();
    }
}
