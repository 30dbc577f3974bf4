package org.dalil.dossier.content;

import java.util.List;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;

/**
 * An exhibit that may be bound, before anybody has opened its files.
 *
 * @param tlp its label, as the protocol writes it; empty where it has none
 * @param proves what it is offered for
 * @param text what the record holds as its words; empty where it has files instead
 * @param notes what its reader must know before anything is opened
 */
public record Bindable(
        Exhibit exhibit,
        String tlp,
        List<LocalText> proves,
        List<File> files,
        String text,
        List<BundleSheet.Note> notes) {

    /** A file of it. */
    public record File(String name, String mediaType, long bytes, Digest fingerprint) {}

    public Bindable {
        proves = List.copyOf(proves);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
