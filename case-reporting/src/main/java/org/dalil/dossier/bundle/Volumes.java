package org.dalil.dossier.bundle;

import java.util.ArrayList;
import java.util.List;

/** Which exhibits lie in which volume, in their order: none is parted. */
final class Volumes {

    private Volumes() {}

    static List<List<Opened>> of(List<Opened> exhibits, Binding wanted) {
        var volumes = new ArrayList<List<Opened>>();
        int pages = 0;
        long bytes = 0;
        for (var exhibit : exhibits) {
            boolean full = pages + exhibit.estimate() > wanted.pages()
                    || bytes + exhibit.bytes() > (long) wanted.megabytes() << 20;
            if (volumes.isEmpty() || full && pages > 0) {
                volumes.add(new ArrayList<>());
                pages = 0;
                bytes = 0;
            }
            volumes.get(volumes.size() - 1).add(exhibit);
            pages += exhibit.estimate();
            bytes += exhibit.bytes();
        }
        return volumes;
    }
}
