package org.dalil.evidence;

import java.util.regex.Pattern;
import org.dalil.cases.FirstSight;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sends a file says about it.
 *
 * @param name without any folder, and without what a name must not hold
 * @param mediaType {@code application/octet-stream} where it is none
 * @param bytes how long it is
 * @param modified when it was last changed, in milliseconds since 1970; by this it is known again
 */
public record IncomingFile(String name, String mediaType, long bytes, long modified) {

    private static final int LONGEST = 200;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}");

    public static IncomingFile of(@Nullable String name, @Nullable String mediaType, long bytes, long modified) {
        String said = name == null ? "" : name;
        String bare = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        String clean = bare.codePoints()
                .filter(letter -> !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.FORMAT
                        && Character.getType(letter) != Character.SURROGATE
                        && Character.getType(letter) != Character.UNASSIGNED)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String type = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
        return new IncomingFile(
                clean.matches("\\.*") ? "file" : clean,
                TYPE.matcher(type).matches() ? type : "application/octet-stream",
                bytes,
                modified);
    }

    /** The language of the name, as its letters and small words tell, without what follows its last dot. */
    Language language() {
        int dot = name.lastIndexOf('.');
        return new FirstSight(dot > 0 ? name.substring(0, dot) : name).language();
    }
}
