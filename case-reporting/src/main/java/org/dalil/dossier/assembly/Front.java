package org.dalil.dossier.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.cases.AskView;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.FactView;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Tlp;
import org.dalil.dossier.content.Cover;
import org.dalil.dossier.content.Imprint;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.Ask;
import org.dalil.dossier.content.SectionBody.Authority;
import org.dalil.dossier.content.SectionBody.Deliverable;
import org.dalil.dossier.content.SectionBody.Figure;
import org.dalil.dossier.content.SectionBody.Letter;
import org.dalil.dossier.content.SectionBody.Submitters;
import org.dalil.dossier.content.SectionBody.Summary;
import org.dalil.dossier.content.SectionBody.TitlePage;
import org.dalil.evidence.EvidenceView;
import org.dalil.parties.Identifier;
import org.dalil.regimes.Addressee;
import org.dalil.regimes.Availability;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.LegalAct;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureView;
import org.jspecify.annotations.Nullable;

/** What stands in front: the imprint, the cover, the letter, the summary and who submits. */
record Front(RequestFile file, Keys keys, Wording words) {

    private static final Pattern NAME = Pattern.compile("«\\h*([^»]*[^»\\h])\\h*»");

    Imprint imprint(String version, LocalDate today) {
        return new Imprint(
                file.request().number(),
                version,
                today,
                Imprint.Standing.DRAFT,
                tlp(),
                file.request().caseNumber(),
                file.request().regime(),
                file.request().packVersion(),
                null,
                null);
    }

    /** The strictest label of what is printed, and AMBER at least: a draft is nobody else's business. */
    private Imprint.Tlp tlp() {
        Tlp strictest = Stream.concat(
                        file.facts().stream().map(FactView::tlp),
                        file.evidence().stream().map(EvidenceView::tlp))
                .filter(Objects::nonNull)
                .reduce(Tlp.AMBER, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        return Imprint.Tlp.valueOf(strictest.name());
    }

    /** @param open how many points of the whole request are open, as the team is told */
    Cover cover(int open) {
        LocalText target = file.target().name();
        List<LocalText> particulars = new ArrayList<>();
        particulars.add(target);
        particulars.add(words.label("party_kind", file.target().kind()));
        file.target().identifiers().stream()
                .filter(identifier -> identifier.type().equals("nationality"))
                .map(Identifier::content)
                .forEach(particulars::add);
        return new Cover(
                words.say("cover.title", target, file.pack().name()),
                target,
                target,
                words.say("cover.proposal", file.pack().name()),
                Prose.plain(words.joined(particulars)),
                Prose.plain(authority()),
                Prose.plain(words.joined(file.pack().legalBasis().stream()
                        .limit(2)
                        .map(LegalAct::text)
                        .toList())),
                words.prose("cover.submitters", organisations(), individuals()),
                words.prose("cover.draft", open));
    }

    private LocalText authority() {
        var decides = file.pack().regime().decisionMaker();
        return decides == null ? new LocalText(null, null, null) : decides.text();
    }

    /** What the form calls itself stands in the title of its section, between guillemets. */
    TitlePage titlePage(DossierSection section, RegimeCatalogue regimes) {
        List<LocalText> to = file.addressee().map(Addressee::role).map(List::of).orElseGet(() -> List.of(authority()));
        List<Authority> authorities = Stream.concat(
                        Stream.of(file.pack()), regimes.combinedWith(file.pack().id()).stream())
                .map(pack -> new Authority(
                        pack.name(),
                        pack.legalBasis().stream().map(LegalAct::text).toList()))
                .toList();
        return new TitlePage(
                ownName(section.title()),
                to.stream().filter(office -> !office.isEmpty()).toList(),
                authorities,
                keys.paragraphs(section.key()));
    }

    private static LocalText ownName(LocalText title) {
        return new LocalText(quoted(title.ar()), quoted(title.en()), quoted(title.fr()));
    }

    private static @Nullable String quoted(@Nullable String title) {
        if (title == null) {
            return null;
        }
        Matcher name = NAME.matcher(title);
        return name.find() ? name.group(1) : title;
    }

    Letter letter() {
        List<CasePartyView> addressees = isForThisAuthority() ? file.parties(PartyRole.ADDRESSEE) : List.of();
        List<LocalText> holders = addressees.stream()
                .filter(addressee -> !addressee.office().isEmpty())
                .map(addressee -> addressee.party().name())
                .toList();
        boolean chosen = file.addressee().isPresent();
        List<LocalText> holding = chosen ? file.holder().stream().toList() : holders;
        return new Letter(
                chosen
                        ? file.addressee().map(Addressee::role).stream().toList()
                        : addressees.stream().map(Front::office).toList(),
                holding.isEmpty() ? Prose.NOT_STATED : words.prose("letter.holder", words.joined(holding)),
                words.say("letter.subject", file.target().name(), file.pack().name()),
                keys.paragraphs("cover"),
                Prose.NOT_STATED,
                Prose.NOT_STATED,
                Prose.NOT_STATED);
    }

    /** Whom the case addresses is asked under one regime; a letter under another goes to somebody else. */
    private boolean isForThisAuthority() {
        String regime = file.ask().regime();
        return regime == null || regime.equals(file.request().regime());
    }

    /** The office, where it is known: its holder changes. */
    private static LocalText office(CasePartyView addressee) {
        return addressee.office().isEmpty() ? addressee.party().name() : addressee.office();
    }

    Summary summary() {
        long inHand = file.evidence().stream().filter(EvidenceView::inHand).count()
                + file.documents().size();
        long exhibits = file.evidence().size() + file.documents().size();
        return new Summary(
                words.say("summary.ask", file.target().name()),
                asks(),
                List.of(
                        figure((int) file.coverage().needed(), "summary.criteria"),
                        figure(file.facts().size(), "summary.facts"),
                        new Figure(inHand + " / " + exhibits, words.say("summary.exhibits", exhibits)),
                        figure(file.signatures().size(), "summary.signatures")),
                keys.paragraphs("summary"));
    }

    private Figure figure(int number, String key) {
        return new Figure(String.valueOf(number), words.say(key, number, organisations(), individuals()));
    }

    /** The operative asks; one that needs the same instrument as the one before it says so instead of repeating it. */
    private List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        Prose before = Prose.NOT_STATED;
        for (AskView ask : file.asks().stream().filter(AskView::operative).toList()) {
            Availability availability = file.availability(ask);
            Prose instrument = instrument(availability);
            asks.add(new Ask(
                    ask.code(),
                    Prose.plain(
                            ask.condition().isEmpty()
                                    ? ask.text()
                                    : words.say("summary.conditional", ask.text(), ask.condition())),
                    instrument.equals(before) && !before.isEmpty()
                            ? words.prose(
                                    "summary.same", asks.get(asks.size() - 1).number())
                            : instrument,
                    deliverable(availability)));
            before = instrument;
        }
        return asks;
    }

    private static Deliverable deliverable(Availability availability) {
        if (availability instanceof Availability.NotAvailable) {
            return Deliverable.NO;
        }
        return availability.isAvailable() ? Deliverable.YES : Deliverable.NOT_STATED;
    }

    private Prose instrument(Availability availability) {
        if (availability instanceof Availability.NotAvailable lack && lack.useInstead() != null) {
            return Prose.plain(lack.useInstead());
        }
        return availability.isAvailable() ? Prose.plain(file.pack().name()) : Prose.NOT_STATED;
    }

    Submitters submitters() {
        return new Submitters(
                keys.paragraphs("submitter"),
                Prose.NOT_STATED,
                Prose.NOT_STATED,
                words.prose("submitters.signatures", organisations(), individuals()),
                numbered("submitters.capacities", numbers(true)),
                numbered("submitters.countries", numbers(false)),
                Keys.reference(keys.onlyDocument().stream().toList()));
    }

    private Prose numbered(String key, LocalText numbers) {
        return numbers.isEmpty() ? Prose.NOT_STATED : words.prose(key, numbers);
    }

    /** The numbers of those who signed in a capacity, or with a country beside the name. */
    private LocalText numbers(boolean capacity) {
        return words.joined(file.signatures().stream()
                .filter(signature -> !(capacity ? signature.capacity() : signature.country()).isEmpty())
                .map(signature -> String.valueOf(signature.number()))
                .map(number -> new LocalText(number, number, number))
                .toList());
    }

    private long organisations() {
        return file.signatures().stream().filter(SignatureView::organisation).count();
    }

    private long individuals() {
        return file.signatures().size() - organisations();
    }
}
