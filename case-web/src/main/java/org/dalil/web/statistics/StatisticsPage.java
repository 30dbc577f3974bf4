package org.dalil.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.shared.LocalText;
import org.dalil.statistics.StatisticsReading;
import org.dalil.statistics.StatisticsReading.By;
import org.dalil.statistics.StatisticsReading.Group;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/statistics.xhtml}. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final int WHOLE = 100;

    @Inject
    private StatisticsReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<Group> groups;

    /** A part of a bar, in hundredths of the longest. */
    public record Part(String what, int count, double from, double width) {}

    public By getBy() {
        return by(asked.getParameter("by"));
    }

    static By by(@Nullable String name) {
        return Stream.of(By.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(By.AUTHORITY);
    }

    public List<By> getWays() {
        return List.of(By.values());
    }

    public List<Group> getGroups() {
        if (groups == null) {
            groups = reading.by(current.required().id(), getBy());
        }
        return groups;
    }

    public String name(Group group) {
        return name(group, getBy(), reader, words);
    }

    static String name(Group group, By by, Reader reader, Words words) {
        return by == By.STAGE
                ? words.say("shell.stage." + group.code())
                : group.name()
                        .best(reader.language())
                        .map(LocalText.Spoken::text)
                        .orElse(group.code());
    }

    /** What was answered, what is waited for in silence, and what was not sent yet. */
    public List<Part> parts(Group group) {
        int longest =
                getGroups().stream().mapToInt(each -> each.times().all()).max().orElse(1);
        double one = (double) WHOLE / longest;
        int answered = group.times().answered();
        int silent = group.times().silent();
        return Stream.of(
                        new Part("ANSWERED", answered, 0, answered * one),
                        new Part("SILENT", silent, answered * one, silent * one),
                        new Part(
                                "NOT_SENT",
                                group.times().notSent(),
                                group.times().sent() * one,
                                group.times().notSent() * one))
                .filter(part -> part.count() > 0)
                .toList();
    }
}
