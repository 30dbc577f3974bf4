package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.gathering.GatheringReading;
import org.dalil.gathering.GatheringView;
import org.dalil.gathering.InvitationDesk;
import org.dalil.gathering.SealedListView;
import org.dalil.gathering.SignOnDesk;
import org.dalil.letters.LetterReading;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.accounts.HouseAddress;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code cases/sign-on.xhtml}: when a letter can be signed, who is invited, and the lists that were sealed. A link
 * is shown in the answer that makes it, and by no address.
 */
@Named
@RequestScoped
public class SignOnPage {

    @Inject
    private CaseHeader header;

    @Inject
    private GatheringReading reading;

    @Inject
    private LetterReading letters;

    @Inject
    private SignOnDesk desk;

    @Inject
    private InvitationDesk invitations;

    @Inject
    private CurrentPerson current;

    @Inject
    private HouseAddress house;

    @Inject
    private Closing closing;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable GatheringView gathering;
    private List<PersonalLink> links = List.of();

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getGathering();
    }

    public GatheringView getGathering() {
        if (gathering == null) {
            gathering = reading.of(current.required().id(), file(), getText());
        }
        return gathering;
    }

    /** A button beside an invitation was pressed; nothing happens for an address that only looks so. */
    public @Nullable String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        String remind = asked.getParameter("remind");
        String revoke = asked.getParameter("revoke");
        if (remind != null) {
            Outcome<InvitationDesk.Issued> outcome = invitations.remind(file(), IdInAddress.of(remind));
            if (outcome instanceof Outcome.Done<InvitationDesk.Issued> done) {
                links = PersonalLink.toHandOn(List.of(done.value()), house.address());
                if (links.isEmpty()) {
                    messages.done("gathering.mailWaits");
                    return here();
                }
            } else {
                messages.answer(outcome, "");
            }
            gathering = null;
        }
        return revoke == null ? null : messages.answer(invitations.revoke(file(), IdInAddress.of(revoke)), here());
    }

    public @Nullable String close() {
        return messages.answer(desk.close(file(), getText()), here());
    }

    public @Nullable String seal() {
        return messages.answer(desk.seal(file(), getText()), here());
    }

    /** The deadline in words; empty before sign-on was opened. */
    public String getCloses() {
        return getGathering().signOn() == null
                ? ""
                : closing.say(getGathering().signOn().closes());
    }

    /** In which languages there is a joint letter: the words of the version over the list that was sealed last. */
    public List<Language> getJointLanguages() {
        return getGathering().sealed().stream()
                .findFirst()
                .flatMap(list -> letters.of(current.required().id(), file(), getText()).versions().stream()
                        .filter(version -> version.number() == list.letter())
                        .findFirst())
                .map(version -> Stream.of(Language.values())
                        .filter(language -> version.body().in(language).isPresent())
                        .toList())
                .orElseGet(List::of);
    }

    /** The list that was sealed last; null before there is one. */
    public @Nullable SealedListView getNewest() {
        return getGathering().sealed().stream().findFirst().orElse(null);
    }

    public List<PersonalLink> getLinks() {
        return links;
    }

    public UUID getText() {
        return IdInAddress.of(asked.getParameter("text"));
    }

    private String here() {
        return "/cases/sign-on?id=" + header.getId() + "&text=" + getText();
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
