package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.dalil.cases.Tlp;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.UploadDesk;
import org.dalil.evidence.UploadView;
import org.dalil.web.ui.Choice;

/** Behind {@code cases/upload.xhtml}, and wherever else files are dropped. */
@Named
@RequestScoped
public class UploadPage {

    @Inject
    private CaseHeader header;

    @Inject
    private UploadDesk desk;

    /** What I began and have not finished. */
    @ReadOnce
    public List<UploadView> getUnfinished() {
        return desk.unfinished(header.caseId());
    }

    public long getLongest() {
        return EvidenceStore.LONGEST;
    }

    public long getGigabytes() {
        return EvidenceStore.LONGEST >> 30;
    }

    public long getMegabytes() {
        return EvidenceStore.LONGEST >> 20;
    }

    /** Files come in pieces of so many bytes, or a multiple of it. */
    public int getPart() {
        return EvidenceStore.PART;
    }

    public List<Choice> getLabels() {
        return Arrays.stream(Tlp.values())
                .map(label -> new Choice(label.name(), label.label()))
                .toList();
    }

    public String getUsualLabel() {
        return Tlp.AMBER.name();
    }
}
