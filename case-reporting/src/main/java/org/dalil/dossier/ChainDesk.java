package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.accounts.Person;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CaseSearch;
import org.dalil.custody.Chain;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.custody.CustodyReading;
import org.dalil.custody.CustodyView;
import org.dalil.custody.Told;
import org.dalil.dossier.content.ChainContent;
import org.dalil.dossier.content.Imprint;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceSight;
import org.dalil.evidence.EvidenceView;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.TrailEnd;
import org.dalil.timestamps.TimeStampReading;
import org.dalil.timestamps.TimeStampView;
import org.jspecify.annotations.Nullable;

/** Hands out chains of custody. That one was taken is its last entry, and what was verified before stands in it. */
@ApplicationScoped
@Transactional
public class ChainDesk {

    /** For people, or for machines. */
    public enum Format {
        PDF,
        JSON
    }

    private final CaseSearch cases;
    private final CaseReading reading;
    private final EvidenceSearch evidence;
    private final EvidenceSight sight;
    private final Custody custody;
    private final CustodyReading chains;
    private final TimeStampReading stamps;
    private final TrailEnd trail;
    private final CurrentPerson current;
    private final Clock clock;

    protected ChainDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ChainDesk(
            CaseSearch cases,
            CaseReading reading,
            EvidenceSearch evidence,
            EvidenceSight sight,
            Custody custody,
            CustodyReading chains,
            TimeStampReading stamps,
            TrailEnd trail,
            CurrentPerson current,
            Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.evidence = evidence;
        this.sight = sight;
        this.custody = custody;
        this.chains = chains;
        this.stamps = stamps;
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    /** Empty where there is no such item in the case, or nothing has happened to it. */
    @Permitted(Permission.READ_CASES)
    public Optional<ChainContent> take(CaseId file, EvidenceId id, Format format, Language language) {
        Person me = current.required();
        return evidence.items(me.id(), file).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .filter(item ->
                        !chains.chain(me.id(), file, id.value()).entries().isEmpty())
                .map(item -> taken(me, file, item, format, language));
    }

    private ChainContent taken(Person me, CaseId file, EvidenceView item, Format format, Language language) {
        Digest fingerprint = item.fingerprint();
        ChainContent.Bytes bytes = fingerprint == null ? ChainContent.Bytes.NO_FILE : bytes(file, fingerprint);
        EvidenceFileView first = item.files().stream().findFirst().orElse(null);
        List<ChainContent.FurtherFile> further = item.files().stream()
                .skip(1)
                .map(each -> new ChainContent.FurtherFile(
                        each.position(),
                        each.name(),
                        each.bytes(),
                        each.fingerprint(),
                        bytes(file, each.fingerprint())))
                .toList();
        CustodyEvent export = CustodyEvent.of(CustodyAct.EXPORTED, fingerprint)
                .with("format", format)
                .with("language", language.tag())
                .with("what", "CHAIN");
        custody.record(file, item.id().value(), export);
        Chain chain = chains.chain(me.id(), file, item.id().value());
        Map<UUID, LocalText> parties = parties(me, file);
        return new ChainContent(
                cases.find(me.id(), file).orElseThrow().number(),
                item.number(),
                item.title(),
                Imprint.Tlp.valueOf(item.tlp().name()),
                first == null ? null : first.name(),
                first == null ? 0 : first.bytes(),
                fingerprint,
                clock.instant(),
                me.name(),
                chain.isIntact(),
                bytes,
                further,
                trail.now(),
                stamps.of(me.id(), file, item.id()).stream()
                        .map(ChainDesk::stamp)
                        .toList(),
                chain.entries().stream().map(entry -> entry(entry, parties)).toList());
    }

    private ChainContent.Bytes bytes(CaseId file, Digest fingerprint) {
        return Optional.ofNullable(sight.of(file, fingerprint).fault())
                .map(fault -> ChainContent.Bytes.valueOf(fault.name()))
                .orElse(ChainContent.Bytes.AS_THEY_CAME);
    }

    private Map<UUID, LocalText> parties(Person me, CaseId file) {
        return reading.parties(me.id(), file).stream()
                .collect(Collectors.toMap(
                        role -> role.party().id().value(), role -> role.party().name(), (one, same) -> one));
    }

    private static ChainContent.Stamp stamp(TimeStampView stamp) {
        return new ChainContent.Stamp(
                stamp.entry(),
                stamp.imprint(),
                stamp.stampedAt(),
                stamp.authority(),
                stamp.serial(),
                stamp.policy(),
                stamp.fault() == null ? null : stamp.fault().name(),
                stamp.answer());
    }

    private static ChainContent.Entry entry(CustodyView entry, Map<UUID, LocalText> parties) {
        return new ChainContent.Entry(
                entry.number(),
                entry.act().name(),
                entry.at(),
                entry.byName(),
                saying(entry.told(), parties),
                entry.tool(),
                entry.toolVersion(),
                entry.fingerprint(),
                entry.inDetail(),
                new Digest(entry.seal()),
                List.copyOf(entry.sealed()));
    }

    private static ChainContent.@Nullable Saying saying(@Nullable Told told, Map<UUID, LocalText> parties) {
        return told == null
                ? null
                : new ChainContent.Saying(
                        told.happened(),
                        told.person(),
                        told.partyId() == null ? null : parties.get(told.partyId()),
                        told.place(),
                        told.words(),
                        told.corrects());
    }
}
