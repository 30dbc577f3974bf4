package org.dalil.web.regimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.regimes.CriterionGroup;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code regimes/regime.xhtml}. Without a version it shows the newest. */
@Named
@RequestScoped
public class RegimePage {

    @Inject
    private RegimeCatalogue catalogue;

    private @Nullable String id;
    private @Nullable String version;
    private @Nullable RegimePack pack;

    public void load() {
        pack = versions().stream()
                .filter(known -> version == null || known.version().equals(version))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<RegimePack> versions() {
        return catalogue.all().stream()
                .map(RegimePack::id)
                .filter(known -> known.value().equals(id))
                .findFirst()
                .map((RegimeId known) -> catalogue.versions(known))
                .orElse(List.of());
    }

    public @Nullable RegimePack getPack() {
        return pack;
    }

    public List<RegimePack> getVersions() {
        return versions();
    }

    public List<CriterionGroup> getGroups() {
        return pack == null ? List.of() : pack.groups();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version == null || version.isBlank() ? null : version;
    }
}
