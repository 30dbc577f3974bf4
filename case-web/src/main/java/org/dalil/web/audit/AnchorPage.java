package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.dalil.audit.AnchorFinding;
import org.dalil.audit.AuditDesk;
import org.dalil.audit.DailyAnchor;
import org.dalil.sealing.Finding;
import org.dalil.shared.Anchor;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code audit/anchor.xhtml}: where the trail ends, to be kept elsewhere, and whether it still holds one kept. */
@Named
@RequestScoped
public class AnchorPage {

    @Inject
    private AuditDesk desk;

    @Inject
    private Words words;

    private @Nullable Anchor now;
    private @Nullable List<DailyAnchor> daily;
    private @Size(max = 2000) @Nullable String kept;
    private boolean asked;
    private @Nullable AnchorFinding found;
    private @Nullable Finding chain;
    private long number;

    /** Refused before anything of the page is written. */
    public void load() {
        getNow();
    }

    public Anchor getNow() {
        if (now == null) {
            now = desk.anchor();
        }
        return now;
    }

    public List<DailyAnchor> getDaily() {
        if (daily == null) {
            daily = desk.dailyAnchors();
        }
        return daily;
    }

    /** An anchor says something only about a chain that is whole: both are looked at. */
    public void check() {
        asked = true;
        Optional<Anchor> anchor = kept == null ? Optional.empty() : Anchor.in(kept);
        anchor.ifPresent(given -> {
            number = given.number();
            found = desk.check(given);
            chain = desk.verify();
        });
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isHeld() {
        return found == AnchorFinding.HELD && !brokenBefore();
    }

    public String getAnswer() {
        if (found == null) {
            return words.say("audit.anchor.none");
        }
        if (found == AnchorFinding.HELD && chain instanceof Finding.Broken broken && brokenBefore()) {
            return words.say("audit.found." + broken.how(), broken.number());
        }
        return words.say("audit.anchor." + found, number);
    }

    /** What was tampered with behind the anchor leaves the anchor in place. */
    private boolean brokenBefore() {
        return chain instanceof Finding.Broken broken && broken.number() <= number;
    }

    public @Nullable String getKept() {
        return kept;
    }

    public void setKept(@Nullable String kept) {
        this.kept = kept;
    }
}
