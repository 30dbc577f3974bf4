package org.dalil.dossier.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.dossier.content.BundleContent;
import org.dalil.dossier.content.BundleSheet;
import org.dalil.dossier.content.BundleSheet.Span;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Output;
import org.dalil.dossier.layout.BundleSetting;
import org.dalil.evidence.EvidenceStore;
import org.dalil.shared.Outcome;
import org.dalil.worker.Binders;
import org.dalil.worker.BindingOrder;
import org.dalil.worker.BindingOrder.Leaf;
import org.dalil.worker.BindingOrder.Part;
import org.dalil.worker.InMemory;
import org.dalil.worker.Joined;
import org.dalil.worker.Joined.Source;
import org.dalil.worker.Undrawn;

/**
 * Makes volumes of exhibits that were opened. The sheets are set twice: what is on them decides how many there are, and
 * the index says on which page everything lies.
 */
record Bindery(CaseId room, DossierContent dossier, Binding wanted, EvidenceStore store, Binders binders) {

    /** So often a file that broke its worker is left out before the bundle is given up. */
    private static final int PATIENCE = 8;

    Bundle bind(List<Opened> exhibits) {
        var trying = new ArrayList<>(exhibits);
        for (int tries = 0; tries < PATIENCE; tries++) {
            var volumes = Volumes.of(trying, wanted);
            var index = placed(volumes);
            var files = new ArrayList<Output>();
            Optional<Opened.Leaves> broken = Optional.empty();
            for (int volume = 1; volume <= volumes.size() && broken.isEmpty(); volume++) {
                broken = bind(volumes.get(volume - 1), content(index, volume, volumes.size()), files);
            }
            if (broken.isEmpty()) {
                files.add(new BundleIndex(prefix(), wanted.language(), index).toOutput());
                return new Bundle(files, index);
            }
            var leaf = broken.get();
            trying.replaceAll(each -> each.leaves().contains(leaf) ? each.without(leaf) : each);
        }
        throw new IllegalStateException("too many files that cannot be bound");
    }

    /** Where everything comes to lie. */
    private List<BundleSheet> placed(List<List<Opened>> volumes) {
        var index = new ArrayList<BundleSheet>();
        for (int volume = 0; volume < volumes.size(); volume++) {
            for (var exhibit : volumes.get(volume)) {
                index.add(exhibit.sheet(new Span(volume + 1, 0, exhibit.estimate())));
            }
        }
        int next = 1;
        var placed = new ArrayList<BundleSheet>();
        for (int volume = 0; volume < volumes.size(); volume++) {
            var sheets = Sheets.of(content(index, volume + 1, volumes.size()), wanted.language());
            next += sheets.front();
            for (int at = 0; at < volumes.get(volume).size(); at++) {
                var exhibit = volumes.get(volume).get(at);
                int pages = sheets.counts().get(at) + exhibit.filePages();
                placed.add(exhibit.sheet(new Span(volume + 1, next, pages)));
                next += pages;
            }
        }
        return placed;
    }

    private BundleContent content(List<BundleSheet> index, int volume, int volumes) {
        return new BundleContent(dossier, prefix(), volume, volumes, index);
    }

    private String prefix() {
        return dossier.imprint().caseNumber().replaceAll("[^A-Za-z0-9.-]", "-") + "-";
    }

    /** @return the file that broke the worker */
    private Optional<Opened.Leaves> bind(List<Opened> exhibits, BundleContent content, List<Output> files) {
        var sheets = Sheets.of(content, wanted.language());
        var leaves = new ArrayList<Leaf>();
        var parts = new ArrayList<Opened.Leaves>();
        for (int at = 0; at < exhibits.size(); at++) {
            var exhibit = exhibits.get(at);
            var sheet = content.sheets().get(at);
            if (sheet.span().pages() != sheets.counts().get(at) + exhibit.filePages()) {
                throw new IllegalStateException("the sheets changed while they were numbered");
            }
            parts.addAll(exhibit.leaves());
            leaves.add(new Leaf(
                    BundleSetting.entry(sheet, wanted.language()),
                    sheet.exhibit().number(),
                    sheets.counts().get(at),
                    exhibit.leaves().stream()
                            .map(leaf -> new Part(leaf.file().bytes(), leaf.pages()))
                            .toList()));
        }
        int first = content.sheets().get(0).span().first() - sheets.front();
        var order = new BindingOrder(
                        sheets.title(),
                        prefix(),
                        first,
                        sheets.pdf().length,
                        Sheets.font().length,
                        sheets.front(),
                        leaves)
                .toBytes();
        var volume = new ByteArrayOutputStream(1 << 20);
        var bound = bound(order, sheets, parts, volume);
        if (bound instanceof Outcome.Refused<Long> refused) {
            var reason = refused.reasons().get(0);
            if (reason.code() == Undrawn.NO_WORKER || parts.isEmpty()) {
                throw new IllegalStateException("no volume can be bound: " + reason.code());
            }
            int at = Math.min(parts.size() - 1, (Integer) reason.arguments().get(0));
            return Optional.of(parts.get(at));
        }
        files.add(new Output(name(content.volume()), "application/pdf", volume.toByteArray()));
        return Optional.empty();
    }

    private String name(int volume) {
        return Bundle.NAME + wanted.language().tag() + "_" + volume + ".pdf";
    }

    private Outcome<Long> bound(byte[] order, Sheets sheets, List<Opened.Leaves> parts, ByteArrayOutputStream volume) {
        var sources = new ArrayList<Source>();
        for (var ours : List.of(order, sheets.pdf(), Sheets.font())) {
            sources.add(new Source(ours.length, () -> new InMemory(ours)));
        }
        for (var part : parts) {
            sources.add(new Source(
                    part.file().bytes(), () -> store.open(room, part.file().fingerprint())));
        }
        try (var all = new Joined(sources)) {
            return binders.bind(room.value(), order.length, all, volume);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
