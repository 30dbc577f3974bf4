package org.dalil.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.dossier.content.Output;
import org.dalil.requests.DossierRow;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Csv;
import org.dalil.waivers.WaiverView;

/**
 * Which open points of the check were let pass when a version was built, by whom and why. It is kept with the version and
 * never handed in: the manifest names its fingerprint, so that nobody can say later that there was another.
 */
final class WaivedList {

    private WaivedList() {}

    /** Empty where nothing that is open is let pass. */
    static Optional<Output> of(RequestFile file, List<WaiverView> waivers) {
        Set<String> open = file.openPoints().stream().map(file::keyOf).collect(Collectors.toSet());
        List<WaiverView> standing =
                waivers.stream().filter(waiver -> open.contains(waiver.key())).toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder list =
                new StringBuilder(Csv.headings(Stream.of("point", "waived by", "waived at", "reason", "key"), ","));
        standing.forEach(waiver -> list.append(Csv.line(
                Stream.of(waiver.code().name(), waiver.by(), waiver.at().toString(), waiver.reason(), waiver.key()),
                ",")));
        return Optional.of(
                new Output(DossierRow.LET_PASS, Csv.TYPE, list.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
