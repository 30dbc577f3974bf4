package org.dalil.checks;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.texts.Disparity;

/** What a text says in one of its languages (numbers, dates, names, citations) it says in the others. */
final class TheLanguagesSayTheSame implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        Map<String, Long> found = Disparity.in(request.file()).stream()
                .collect(
                        Collectors.groupingBy(disparity -> disparity.paragraph().section(), Collectors.counting()));
        return request.file().pack().dossierSections().stream()
                .filter(section -> found.containsKey(section.key()))
                .map(section -> OpenPoint.of(
                                OpenPoint.Code.LANGUAGES_DIFFER, found.get(section.key()), section.heading())
                        .at(section.key()));
    }
}
