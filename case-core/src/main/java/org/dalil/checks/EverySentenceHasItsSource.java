package org.dalil.checks;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.texts.LooseSentence;

/** Every sentence that says that something is so says where it is taken from, in every language. */
final class EverySentenceHasItsSource implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        Map<String, Long> loose = LooseSentence.in(request.file()).stream()
                .collect(Collectors.groupingBy(sentence -> sentence.paragraph().section(), Collectors.counting()));
        return request.file().pack().dossierSections().stream()
                .filter(section -> loose.containsKey(section.key()))
                .map(section -> OpenPoint.of(
                                OpenPoint.Code.SENTENCES_WITHOUT_SOURCE, loose.get(section.key()), section.heading())
                        .at(section.key()));
    }
}
