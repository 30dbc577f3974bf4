package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dalil.requests.RequestId;
import org.dalil.shared.Outcome;
import org.dalil.waivers.WaiverDesk;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/waive.xhtml}: a point of the check that somebody lets pass, or holds against it again. */
@Named
@RequestScoped
public class WaivePage {

    @Inject
    private RequestHeader header;

    @Inject
    private OpenPointWords openPoints;

    @Inject
    private WaiverDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String reason;
    private OpenPointWords.@Nullable Line line;

    /** Null where it is settled by now, or says something else. */
    public OpenPointWords.@Nullable Line getPoint() {
        if (line == null) {
            String key = asked.getParameter("point");
            line = openPoints.of(header.file()).stream()
                    .filter(each -> each.key() != null && each.key().equals(key))
                    .findFirst()
                    .orElse(null);
        }
        return line;
    }

    public @Nullable String waive() {
        return answer(desk.waive(header.requestId(), key(), reason()), "waivers.done");
    }

    public @Nullable String takeBack() {
        return answer(desk.takeBack(header.requestId(), key(), reason()), "waivers.takenBack");
    }

    private @Nullable String answer(Outcome<RequestId> outcome, String done) {
        if (outcome instanceof Outcome.Done<RequestId>) {
            messages.done(done);
        }
        return messages.answer(outcome, "/requests/overview?id=" + header.getId());
    }

    private String key() {
        String key = asked.getParameter("point");
        return key == null ? "" : key;
    }

    private String reason() {
        return reason == null ? "" : reason;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
