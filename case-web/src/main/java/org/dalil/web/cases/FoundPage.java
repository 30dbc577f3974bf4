package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.evidence.EvidenceId;
import org.dalil.inspection.InspectionDesk;
import org.dalil.inspection.InspectionReading;
import org.dalil.inspection.ReadFile;
import org.dalil.shared.Digest;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/found.xhtml}: what the files of an item are and say, as a machine read them. */
@Named
@RequestScoped
public class FoundPage {

    @Inject
    private CaseHeader header;

    @Inject
    private ExhibitPage exhibit;

    @Inject
    private InspectionReading reading;

    @Inject
    private InspectionDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<ReadFile> files;

    public List<ReadFile> getFiles() {
        if (files == null) {
            files = reading.read(header.viewer(), header.caseId(), item());
        }
        return files;
    }

    /** What was found in one of them; nothing while nobody has looked at it. */
    public List<ReadFile> of(Digest fingerprint) {
        return getFiles().stream()
                .filter(file -> file.found().fingerprint().equals(fingerprint))
                .toList();
    }

    /** As it came. */
    public String name(ReadFile file) {
        return exhibit.getItem().files().stream()
                .filter(kept -> kept.fingerprint().equals(file.found().fingerprint()))
                .findFirst()
                .map(EvidenceFileView::name)
                .orElse("");
    }

    public @Nullable String again() {
        return messages.answer(
                desk.again(header.caseId(), item()), "/cases/exhibit?id=" + header.getId() + "&item=" + item().value());
    }

    private EvidenceId item() {
        return new EvidenceId(IdInAddress.of(asked.getParameter("item")));
    }
}
