package org.dalil.web.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.dalil.editing.DraftDesk;
import org.dalil.web.ui.Reader;
import org.omnifaces.util.Faces;

/** Behind the notice on every form that what was typed before was put back. */
@Named
@RequestScoped
public class DraftPage {

    @Inject
    private DraftDesk desk;

    @Inject
    private Reader reader;

    /** Shows the form again as it was saved. */
    public void discard(String form) throws IOException {
        desk.discard(form);
        Faces.redirect(reader.address());
    }
}
