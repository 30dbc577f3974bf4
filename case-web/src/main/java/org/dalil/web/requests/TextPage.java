package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dalil.cases.FactView;
import org.dalil.cases.PositionView;
import org.dalil.markup.MarkupError;
import org.dalil.markup.Sentences;
import org.dalil.regimes.DossierSection;
import org.dalil.requests.ParagraphDesk;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
import org.dalil.shared.Language;
import org.dalil.texts.Disparity;
import org.dalil.texts.LooseSentence;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/text.xhtml}: what is written by hand for the dossier, section by section. */
@Named
@RequestScoped
public class TextPage {

    /**
     * A section of the pack.
     *
     * @param counts its words in each language in which somebody wrote
     * @param unwritten codes of the records of the section about which nobody wrote
     * @param loose sentences that say nothing of their source
     */
    public record Chapter(
            DossierSection section,
            List<Written> paragraphs,
            List<Count> counts,
            List<String> unwritten,
            List<LooseSentence> loose) {}

    /** A paragraph, in each language in which it is written. */
    public record Written(ParagraphId id, String label, List<WrittenText> texts) {}

    /** @param limit how many words the regime allows; 0 where it does not say */
    public record Count(Language language, int words, int limit) {

        public boolean tooMany() {
            return limit > 0 && words > limit;
        }
    }

    @Inject
    private RequestHeader header;

    @Inject
    private ParagraphDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<Chapter> chapters;
    private @Nullable List<LooseSentence> loose;
    private @Nullable List<Disparity> disparities;

    public List<Chapter> getChapters() {
        if (chapters == null) {
            chapters = header.file().pack().dossierSections().stream()
                    .filter(section -> !section.filling().isAnnex())
                    .map(this::chapter)
                    .toList();
        }
        return chapters;
    }

    private Chapter chapter(DossierSection section) {
        List<ParagraphView> paragraphs = header.file().paragraphs(section.key());
        List<Count> counts = new ArrayList<>();
        OptionalInt limit = section.wordLimit();
        for (Language language : Language.values()) {
            int words = paragraphs.stream()
                    .mapToInt(paragraph ->
                            paragraph.text().in(language).map(TextPage::words).orElse(0))
                    .sum();
            if (words > 0) {
                counts.add(new Count(language, words, limit.orElse(0)));
            }
        }
        List<String> unwritten = codes(section).stream()
                .filter(code -> paragraphs.stream()
                        .noneMatch(paragraph -> paragraph.label().equals(code)))
                .toList();
        return new Chapter(
                section,
                paragraphs.stream()
                        .map(paragraph ->
                                new Written(paragraph.id(), paragraph.label(), WrittenText.of(paragraph.text())))
                        .toList(),
                counts,
                unwritten,
                getLoose().stream()
                        .filter(sentence -> sentence.paragraph().section().equals(section.key()))
                        .toList());
    }

    /** What would not ship: sentences of all sections. */
    public List<LooseSentence> getLoose() {
        if (loose == null) {
            loose = LooseSentence.in(header.file());
        }
        return loose;
    }

    /** What the languages say differently. */
    public List<Disparity> getDisparities() {
        if (disparities == null) {
            disparities = Disparity.in(header.file());
        }
        return disparities;
    }

    static int words(String text) {
        try {
            return Sentences.words(text);
        } catch (MarkupError unreadable) {
            return 0;
        }
    }

    private List<String> codes(DossierSection section) {
        return switch (section.filling()) {
            case FACTS ->
                header.file().factOutline().stream().map(FactView::code).toList();
            case CONTRARY ->
                header.file().positions().stream().map(PositionView::code).toList();
            default -> List.of();
        };
    }

    /** A button beside a paragraph was pressed; nothing happens for an address that only looks so. */
    public @Nullable String move() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        return Optional.ofNullable(asked.getParameter("up"))
                .map(id -> desk.move(header.requestId(), new ParagraphId(IdInAddress.of(id)), true))
                .or(() -> Optional.ofNullable(asked.getParameter("down"))
                        .map(id -> desk.move(header.requestId(), new ParagraphId(IdInAddress.of(id)), false)))
                .map(outcome -> messages.answer(outcome, "/requests/text?id=" + header.getId()))
                .orElse(null);
    }
}
