package org.dalil.dossier.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.dossier.content.Bindable;
import org.dalil.dossier.content.DossierContent;
import org.dalil.evidence.EvidenceStore;
import org.dalil.worker.Binders;
import org.dalil.worker.Workers;

/** Binds exhibits. What cannot be bound is said on its sheet, and stops nothing. */
@ApplicationScoped
public class BundlePress {

    /** Told how many exhibits were opened. */
    @FunctionalInterface
    public interface Heard {
        void opened(int exhibits);
    }

    private final EvidenceStore store;
    private final Binders binders;
    private final Workers workers;

    protected BundlePress() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public BundlePress(EvidenceStore store, Binders binders, Workers workers) {
        this.store = store;
        this.binders = binders;
        this.workers = workers;
    }

    /** @param file the case in which all of the exhibits lie */
    public Bundle bind(CaseId file, List<Bindable> exhibits, DossierContent dossier, Binding wanted, Heard heard) {
        var opener = new Opener(file, wanted.language(), store, binders, workers);
        var opened = new ArrayList<Opened>();
        for (var exhibit : exhibits) {
            opened.add(opener.open(exhibit));
            heard.opened(opened.size());
        }
        return new Bindery(file, dossier, wanted, store, binders).bind(opened);
    }
}
