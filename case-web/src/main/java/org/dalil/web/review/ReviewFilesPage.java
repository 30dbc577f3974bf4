package org.dalil.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.inspection.InspectionReading;
import org.dalil.inspection.ReadFile;
import org.dalil.review.PassageInFile;
import org.dalil.shared.Digest;
import org.dalil.web.ui.NotThere;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/** Which file of the item is shown on {@code review/item.xhtml}, and what a machine noticed in it. */
@Named
@RequestScoped
public class ReviewFilesPage {

    @Inject
    private ReviewPage page;

    @Inject
    private InspectionReading inspection;

    @Inject
    private HttpServletRequest asked;

    public List<EvidenceFileView> getFiles() {
        return page.getItem().files();
    }

    /** From 1, the first one unless another one is asked for. */
    public int getPosition() {
        String file = asked.getParameter("file");
        if (file == null) {
            return 1;
        }
        if (!file.matches("[1-9][0-9]?") || Integer.parseInt(file) > getFiles().size()) {
            throw new NotThere();
        }
        return Integer.parseInt(file);
    }

    /** Null where all that is known of the file is its fingerprint. */
    private @Nullable EvidenceFileView shown() {
        return getFiles().isEmpty() ? null : getFiles().get(getPosition() - 1);
    }

    public @Nullable Digest getFingerprint() {
        EvidenceFileView shown = shown();
        return shown == null ? page.getItem().fingerprint() : shown.fingerprint();
    }

    /** What follows the address of the item, to get to the file that is shown. */
    public String getDownload() {
        return getPosition() == 1 ? "" : "/" + getPosition();
    }

    /** The same, to its drawings. */
    public String getViews() {
        return getPosition() == 1 ? "" : "/file/" + getPosition();
    }

    public boolean isShown(PassageInFile passage) {
        return passage.inFile() == getPosition();
    }

    /** What people should know of the file before they hand it on. */
    public List<Sign> getWarnings() {
        return found().stream()
                .flatMap(file -> file.found().warnings().stream())
                .toList();
    }

    /** Where it says that it was made. */
    public List<String> getPlaces() {
        return found().stream()
                .flatMap(file -> file.words().detailsOf(Sign.PLACE).stream())
                .toList();
    }

    @ReadOnce
    List<ReadFile> found() {
        return inspection.read(page.viewer(), page.file(), page.itemId()).stream()
                .filter(file -> file.found().fingerprint().equals(getFingerprint()))
                .toList();
    }

    /** What follows the address of the page, to come back to the same file. */
    String suffix() {
        return getPosition() == 1 ? "" : "&file=" + getPosition();
    }
}
