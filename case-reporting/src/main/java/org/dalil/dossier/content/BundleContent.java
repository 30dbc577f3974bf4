package org.dalil.dossier.content;

import java.util.List;
import java.util.Locale;

/**
 * What we print of one volume of a bundle: its index, and a sheet for each exhibit in it.
 *
 * @param dossier what the bundle belongs to
 * @param prefix what stands before the running number of each page
 * @param index of all volumes
 */
public record BundleContent(DossierContent dossier, String prefix, int volume, int volumes, List<BundleSheet> index) {

    public BundleContent {
        index = List.copyOf(index);
    }

    /** Those that lie in this volume. */
    public List<BundleSheet> sheets() {
        return index.stream().filter(sheet -> sheet.span().volume() == volume).toList();
    }

    /** A running number as it is stamped. */
    public String stamped(int number) {
        return stamped(prefix, number);
    }

    public static String stamped(String prefix, int number) {
        return prefix + String.format(Locale.ROOT, "%06d", number);
    }
}
