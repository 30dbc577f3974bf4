package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.PartyRole;
import org.dalil.cases.PositionView;
import org.dalil.parties.Identifier;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartyView;
import org.dalil.regimes.IdentifierList;
import org.dalil.shared.LocalText;

/** Behind {@code requests/targets.xhtml}. */
@Named
@RequestScoped
public class TargetsPage {

    /**
     * A particular that the regime wants.
     *
     * @param spellings the other names, where that is what it wants
     */
    public record Particular(LocalText name, LocalText content, List<String> spellings) {

        /** Whether nobody has found it yet. */
        public boolean missing() {
            return content.isEmpty() && spellings.isEmpty();
        }
    }

    @Inject
    private RequestHeader header;

    public PartyView getTarget() {
        return header.file().target();
    }

    /** All that the target is in the case. */
    public List<CasePartyView> getRoles() {
        return header.file().parties().stream()
                .filter(role -> role.party().id().equals(getTarget().id()))
                .toList();
    }

    /** What the regime wants to know of the target, found or not, in the order of the law. */
    public List<Particular> getWanted() {
        List<IdentifierList.Detail> gaps = header.file().identifierGaps();
        return header.file().pack().identifyingDetails(getTarget().kind().name().toLowerCase(Locale.ROOT)).stream()
                .map(detail -> gaps.contains(detail)
                        ? new Particular(detail.name(), LocalText.orEmpty(null), List.of())
                        : found(detail))
                .toList();
    }

    private Particular found(IdentifierList.Detail detail) {
        if (detail.id().equals("aliases")) {
            return new Particular(detail.name(), LocalText.orEmpty(null), spellings());
        }
        LocalText content = identifier(detail.id())
                .or(() -> Optional.ofNullable(detail.sameAs()).flatMap(this::identifier))
                .orElseGet(() -> getTarget().name());
        return new Particular(detail.name(), content, List.of());
    }

    private List<String> spellings() {
        return getTarget().names().stream()
                .filter(name -> name.kind() != PartyName.Kind.OFFICIAL)
                .map(PartyName::text)
                .distinct()
                .toList();
    }

    private Optional<LocalText> identifier(String type) {
        return getTarget().identifiers().stream()
                .filter(identifier -> identifier.type().equals(type))
                .map(Identifier::content)
                .findFirst();
    }

    /** What the target says for itself. */
    public List<PositionView> getPositions() {
        return header.file().positions();
    }

    /** Others that the source accuses. */
    public List<CasePartyView> getAccused() {
        return header.file().parties().stream()
                .filter(party -> party.role() == PartyRole.ALLEGED_PERPETRATOR)
                .toList();
    }
}
