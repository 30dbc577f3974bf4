package org.dalil.web.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a visitor without a browser finds on a page: where it leads, and the forms with everything that can be filled. */
record Markup(String html) {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"([^\"#]+)\"");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]+)\"");

    /**
     * A form.
     *
     * @param address where it goes, with its parameters
     * @param given what the page gives along: hidden fields, and the value of every other field
     * @param typed the names of the fields that a person fills
     * @param choices the values that the lists among them offer
     */
    record Form(
            String id,
            boolean post,
            String address,
            Map<String, String> given,
            List<String> typed,
            Map<String, List<String>> choices,
            List<String> buttons) {}

    /** The addresses on this server to which the page leads. */
    List<String> links() {
        return LINK.matcher(html)
                .results()
                .map(found -> plain(found.group(1)))
                .filter(link -> link.startsWith("/") && !link.startsWith("//"))
                .distinct()
                .toList();
    }

    List<Form> forms() {
        return FORM.matcher(html).results().map(Markup::form).toList();
    }

    private static Form form(MatchResult found) {
        String head = found.group(1);
        String body = found.group(2);
        Map<String, String> given = new LinkedHashMap<>();
        List<String> typed = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        Map<String, List<String>> choices = new LinkedHashMap<>();
        CONTROL.matcher(body).results().forEach(control -> {
            String kind = control.group(1);
            String type = attribute(control.group(2), "type").orElse("");
            attribute(control.group(2), "name").filter(name -> !name.isEmpty()).ifPresent(name -> {
                String value = attribute(control.group(2), "value")
                        .or(() -> Optional.ofNullable(control.group(3)))
                        .map(Markup::plain)
                        .orElse("");
                if (kind.equals("button") || type.equals("submit")) {
                    buttons.add(name);
                } else if (type.equals("hidden")) {
                    given.put(name, value);
                } else if (!type.equals("file") && !typed.contains(name)) {
                    typed.add(name);
                    given.put(name, type.equals("checkbox") || type.equals("radio") ? "" : value);
                }
                if (kind.equals("select")) {
                    choices.put(name, options(body.substring(control.end())));
                }
            });
        });
        return new Form(
                attribute(head, "id").orElse(""),
                attribute(head, "method").orElse("get").equalsIgnoreCase("post"),
                attribute(head, "action").map(Markup::plain).orElse(""),
                given,
                typed,
                choices,
                buttons);
    }

    private static List<String> options(String afterTheList) {
        int end = afterTheList.indexOf("</select>");
        return OPTION.matcher(end < 0 ? "" : afterTheList.substring(0, end))
                .results()
                .map(option -> plain(option.group(1)))
                .toList();
    }

    private static Optional<String> attribute(String head, String name) {
        return Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"")
                .matcher(head)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#xa;", "\n")
                .replace("&amp;", "&");
    }
}
