package org.dalil.regimes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All regimes that Dalil knows, each in all its versions. Read and checked once, at start. */
@ApplicationScoped
public class RegimeCatalogue {

    private Map<RegimeId, List<RegimePack>> newestFirst;
    private Map<RegimeId, List<RegimeId>> combined;
    private Vocabulary vocabulary;
    private Crosswalk crosswalk;

    protected RegimeCatalogue() {} // for the container, which then calls open()

    RegimeCatalogue(PackShelf shelf) {
        fill(shelf);
    }

    /** The catalogue that comes with the program, without a container. */
    public static RegimeCatalogue shipped() {
        return new RegimeCatalogue(PackShelf.shipped());
    }

    @PostConstruct
    void open() {
        fill(PackShelf.shipped());
    }

    /** Being called is enough: it makes the container read the packs at start, and a broken one stops the start. */
    void readAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** The regimes in their newest versions, in the order in which people should see them. */
    public List<RegimePack> all() {
        return newestFirst.values().stream().map(versions -> versions.get(0)).toList();
    }

    /**
     * The newest version: new requests are drafted under it.
     *
     * @throws NoSuchElementException if Dalil does not know the regime
     */
    public RegimePack current(RegimeId id) {
        return versions(id).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no regime " + id));
    }

    /** That very version: a request stays under the one that it was drafted under. */
    public Optional<RegimePack> find(RegimeId id, String version) {
        return versions(id).stream()
                .filter(pack -> pack.version().equals(version))
                .findFirst();
    }

    /** All versions, the newest first; none if Dalil does not know the regime. */
    public List<RegimePack> versions(RegimeId id) {
        return newestFirst.getOrDefault(id, List.of());
    }

    /** What the same submission may rest on too: the newest packs that are put to the authority on the same form. */
    public List<RegimePack> combinedWith(RegimeId id) {
        return combined.getOrDefault(id, List.of()).stream().map(this::current).toList();
    }

    /** What changed since a version; empty if there is no newer one, or none such. */
    public Optional<PackChange> changeSince(RegimeId id, String version) {
        return find(id, version)
                .filter(old -> !old.version().equals(current(id).version()))
                .map(old -> PackChange.between(old, current(id)));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Which criteria of different regimes correspond. */
    public Crosswalk crosswalk() {
        return crosswalk;
    }

    private void fill(PackShelf shelf) {
        Map<RegimeId, List<RegimePack>> versions = new LinkedHashMap<>();
        List<RegimePack> packs = shelf.packs();
        crosswalk = shelf.crosswalk(packs);
        packs.forEach(pack ->
                versions.computeIfAbsent(pack.id(), id -> new ArrayList<>()).add(pack));
        Comparator<RegimePack> byVersion = Comparator.comparing(pack -> Version.parse(pack.version()));
        versions.replaceAll(
                (id, same) -> same.stream().sorted(byVersion.reversed()).toList());
        newestFirst = versions;
        combined = shelf.combined();
        vocabulary = shelf.vocabulary();
    }
}
