package org.dalil.dossier.content;

import org.dalil.shared.Digest;

/** A file that a dossier consists of besides its PDFs, under its name in the version. */
public record Output(String name, String mediaType, byte[] content) {

    public Digest sha256() {
        return Digest.of(content);
    }
}
