package org.dalil.dossier.bundle;

import java.util.List;
import org.dalil.dossier.content.BundleSheet;
import org.dalil.dossier.content.Output;

/**
 * A bundle that was bound.
 *
 * @param files its volumes, and what lies where in them, for machines
 * @param index what lies where, and what could not be bound
 */
public record Bundle(List<Output> files, List<BundleSheet> index) {

    /** What the names of its files begin with. */
    public static final String NAME = "bundle_";

    public Bundle {
        files = List.copyOf(files);
        index = List.copyOf(index);
    }
}
