package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;

/** Sets one kind of section, heading included. */
interface SectionLayout<B extends SectionBody> {

    void print(Section section, B body);
}
