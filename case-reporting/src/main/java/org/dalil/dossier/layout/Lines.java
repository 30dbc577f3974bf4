package org.dalil.dossier.layout;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import java.util.ArrayList;
import java.util.List;

/** Lines of a text that follow one another and run in one direction: that of their first letter. */
record Lines(boolean rightToLeft, List<String> lines) {

    static List<Lines> of(String text) {
        var all = new ArrayList<Lines>();
        for (var line : text.split("\n", -1)) {
            boolean before = !all.isEmpty() && all.get(all.size() - 1).rightToLeft();
            boolean toTheLeft = toTheLeft(line, before);
            if (all.isEmpty() || before != toTheLeft) {
                all.add(new Lines(toTheLeft, new ArrayList<>()));
            }
            all.get(all.size() - 1).lines().add(line);
        }
        return all;
    }

    private static boolean toTheLeft(String line, boolean before) {
        return line.codePoints()
                .map(UCharacter::getDirection)
                .filter(direction -> direction == ECharacterDirection.LEFT_TO_RIGHT
                        || direction == ECharacterDirection.RIGHT_TO_LEFT
                        || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction != ECharacterDirection.LEFT_TO_RIGHT)
                .findFirst()
                .orElse(before);
    }
}
