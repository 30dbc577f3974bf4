package org.dalil.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A dated event as a source tells it. What is known from elsewhere stands beside it, never in its place. */
@Entity
@Table(name = "fact")
public class Fact implements Paper {

    /** So many sources, parties or figures of one fact are plenty. */
    static final int MOST_ROWS = 50;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @EmbeddedId
    private FactId id;

    @Version
    private long version;

    private CaseId caseId;

    /** As in the intake record: {@code E1}. */
    @Column(nullable = false)
    private String code;

    private PartialDate date;

    private LocalText title;

    private LocalText place;

    /** ISO 3166 code of two letters. */
    @Column
    private @Nullable String country;

    /** Where it is told; none for what is known from elsewhere only. */
    @ElementCollection
    @CollectionTable(name = "fact_source", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<FactSource> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "fact_party", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<Involvement> parties = new ArrayList<>();

    /** What is known from elsewhere: another date, a source that confirms it. */
    private LocalText external;

    @Enumerated(EnumType.STRING)
    private @Nullable AllegationStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Tlp tlp;

    private Disclosure disclosure = Disclosure.undecided();

    /** The same event in another case. */
    private @Nullable FactId sameAs;

    @ElementCollection
    @CollectionTable(name = "fact_figure", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    protected Fact() {} // for Hibernate

    public Fact(
            FactId id,
            CaseId caseId,
            String code,
            PartialDate date,
            LocalText title,
            @Nullable PassageId passageId,
            LocalText external,
            @Nullable AllegationStatus status,
            @Nullable Tlp tlp,
            List<Figure> figures) {
        this.id = id;
        this.caseId = caseId;
        this.code = code;
        this.date = date;
        this.title = title;
        this.place = LocalText.orEmpty(null);
        if (passageId != null) {
            this.sources.add(FactSource.of(passageId));
        }
        this.external = external;
        this.status = status;
        this.tlp = tlp;
        this.figures.addAll(figures);
    }

    /** A fact of which nothing is known yet. */
    static Fact blank(CaseId caseId, String code) {
        LocalText nothing = LocalText.orEmpty(null);
        return new Fact(
                FactId.next(), caseId, code, PartialDate.notStated(), nothing, null, nothing, null, null, List.of());
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public @Nullable Tlp label() {
        return tlp;
    }

    @Override
    public Disclosure disclosure() {
        return disclosure;
    }

    @Override
    public Sheet sheet() {
        Sheet sheet = Sheet.empty()
                .with("title", title)
                .with("date", date)
                .with("place", place)
                .with("country", country);
        for (int i = 0; i < sources.size(); i++) {
            FactSource source = sources.get(i);
            sheet = sheet.with("sources." + (i + 1) + ".of", source.choice())
                    .with("sources." + (i + 1) + ".page", source.page());
        }
        for (int i = 0; i < parties.size(); i++) {
            Involvement party = parties.get(i);
            sheet = sheet.with("parties." + (i + 1) + ".party", party.partyId().value())
                    .with("parties." + (i + 1) + ".part", party.part())
                    .with("parties." + (i + 1) + ".status", party.status());
        }
        sheet = sheet.with("status", status);
        for (int i = 0; i < figures.size(); i++) {
            sheet = sheet.with("figures." + (i + 1) + ".amount", figures.get(i).amount())
                    .with("figures." + (i + 1) + ".what", figures.get(i).what());
        }
        return disclosure.in(sheet.with("external", external).with("tlp", tlp));
    }

    @Override
    public Outcome<FactId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newTitle = typed.requiredLocal("title", Typed.LONGEST);
        PartialDate newDate = typed.date("date");
        LocalText newPlace = typed.local("place", Typed.LONGEST);
        String newCountry = typed.oneOf("country", COUNTRIES);
        List<FactSource> newSources = sources(typed);
        List<Involvement> newParties = parties(typed);
        List<Figure> newFigures = figures(typed);
        LocalText newExternal = typed.local("external", Typed.LONGEST);
        AllegationStatus newStatus = typed.choice("status", AllegationStatus.class);
        Tlp newTlp = typed.choice("tlp", Tlp.class);
        Disclosure newDisclosure = Disclosure.typed(typed);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        title = newTitle;
        date = newDate;
        place = newPlace;
        country = newCountry;
        replace(sources, newSources);
        replace(parties, newParties);
        replace(figures, newFigures);
        external = newExternal;
        status = newStatus;
        tlp = newTlp;
        disclosure = newDisclosure;
        return Outcome.done(id);
    }

    static List<FactSource> sources(Typed typed) {
        List<FactSource> read = new ArrayList<>();
        for (String row : typed.rows("sources", MOST_ROWS)) {
            String choice = typed.required(row + ".of", 100);
            String page = typed.text(row + ".page", 100);
            Optional<FactSource> source = FactSource.named(choice, page);
            if (source.isPresent()) {
                read.add(source.get());
            } else if (!choice.isEmpty()) {
                typed.object(row + ".of", Typed.Objection.NOT_IN_LIST);
            }
        }
        return read;
    }

    static List<Involvement> parties(Typed typed) {
        List<Involvement> read = new ArrayList<>();
        for (String row : typed.rows("parties", MOST_ROWS)) {
            Optional<UUID> party = typed.requiredId(row + ".party");
            FactPart part = typed.requiredChoice(row + ".part", FactPart.class);
            AllegationStatus howFar = typed.choice(row + ".status", AllegationStatus.class);
            party.ifPresent(id -> read.add(new Involvement(new PartyId(id), part, howFar)));
        }
        return read;
    }

    private static List<Figure> figures(Typed typed) {
        return typed.rows("figures", MOST_ROWS).stream()
                .map(row ->
                        new Figure(typed.requiredLocal(row + ".what", 1_000), typed.requiredAmount(row + ".amount")))
                .toList();
    }

    /** What stays as it is makes no change in the database. */
    private static <T> void replace(List<T> old, List<T> now) {
        if (!old.equals(now)) {
            old.clear();
            old.addAll(now);
        }
    }

    public void isTheSameAs(FactId other) {
        sameAs = other;
    }

    public void mayBeShown(Disclosure toTarget) {
        disclosure = toTarget;
    }

    public FactId id() {
        return id;
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public String code() {
        return code;
    }

    List<Involvement> parties() {
        return List.copyOf(parties);
    }

    /** Without what it rests on, and without whoever had a part in it. */
    FactView bare() {
        return new FactView(
                id,
                code,
                date,
                LocalText.orEmpty(title),
                LocalText.orEmpty(place),
                country,
                List.of(),
                List.of(),
                LocalText.orEmpty(external),
                status,
                tlp,
                disclosure,
                sameAs,
                List.of());
    }

    FactView view(Function<PassageId, @Nullable PassageView> passages, Function<PartyId, PartyView> known) {
        return new FactView(
                id,
                code,
                date,
                LocalText.orEmpty(title),
                LocalText.orEmpty(place),
                country,
                sources.stream()
                        .map(source -> new FactView.Source(
                                source.passageId() == null ? null : passages.apply(source.passageId()),
                                source.exhibitId(),
                                source.page()))
                        .toList(),
                parties.stream()
                        .map(party -> new FactView.Involved(known.apply(party.partyId()), party.part(), party.status()))
                        .toList(),
                LocalText.orEmpty(external),
                status,
                tlp,
                disclosure,
                sameAs,
                figures);
    }
}
