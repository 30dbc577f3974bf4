package org.dalil.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into blocks. Lines with nothing in front belong together until an empty one comes. */
final class Lines {

    private static final Pattern HEADING = Pattern.compile("#\\s+(\\S.*)");
    private static final Pattern QUOTATION = Pattern.compile(">\\s+(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("(?:-|([0-9]{1,3})\\.)\\s+(\\S.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int began;

    private Lines() {}

    static Lines of(String text) {
        Lines lines = new Lines();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            lines.line(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, at);
            at += line.length() + 1;
        }
        lines.endText();
        return lines;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void line(String line, int at) {
        Matcher heading = HEADING.matcher(line);
        Matcher quotation = QUOTATION.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            endText();
        } else if (heading.matches()) {
            alone(heading, 1, at, Block.Heading::new);
        } else if (quotation.matches()) {
            alone(quotation, 1, at, Block.Quotation::new);
        } else if (item.matches()) {
            String number = item.group(1) == null ? "" : item.group(1);
            alone(item, 2, at, inside -> new Block.Item(number, inside));
        } else {
            if (words.isEmpty()) {
                began = at;
            } else {
                words.append('\n');
            }
            words.append(line);
        }
    }

    private void alone(Matcher line, int group, int at, Function<List<Inline>, Block> made) {
        endText();
        blocks.add(made.apply(Markup.parse(line.group(group), at + line.start(group))));
    }

    private void endText() {
        if (!words.isEmpty()) {
            blocks.add(new Block.Text(Markup.parse(words.toString(), began)));
            words.setLength(0);
        }
    }
}
