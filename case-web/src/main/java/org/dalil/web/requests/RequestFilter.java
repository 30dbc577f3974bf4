package org.dalil.web.requests;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch.Query;
import org.dalil.requests.RequestSearch.Sort;
import org.dalil.requests.RequestStage;
import org.jspecify.annotations.Nullable;

/** Which requests somebody wants to see, as it stands in the address; what is not understood asks for nothing. */
public class RequestFilter {

    /** Finds nothing: no regime is called so. */
    private static final Set<String> NO_REGIME = Set.of("");

    private @Nullable String text;
    private @Nullable String stage;
    private @Nullable String authority;
    private @Nullable String regime;
    private @Nullable String owner;
    private @Nullable String file;
    private @Nullable String sort;
    private @Nullable String down;
    private @Nullable String hide;

    /** @param parameter gives the value of a parameter of the address */
    static RequestFilter of(UnaryOperator<@Nullable String> parameter) {
        RequestFilter filter = new RequestFilter();
        filter.setText(parameter.apply("text"));
        filter.setStage(parameter.apply("stage"));
        filter.setAuthority(parameter.apply("authority"));
        filter.setRegime(parameter.apply("regime"));
        filter.setOwner(parameter.apply("owner"));
        filter.setFile(parameter.apply("case"));
        filter.setSort(parameter.apply("sort"));
        filter.setDown(parameter.apply("down"));
        filter.setHide(parameter.apply("hide"));
        return filter;
    }

    /** A filter that was kept: {@code stage=DRAFTING&amp;text=NSO}. */
    static RequestFilter inAddress(String address) {
        Map<String, String> given = Arrays.stream(address.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (one, other) -> one));
        return of(given::get);
    }

    Query query(RegimeCatalogue regimes) {
        return query(regimes, Set.of());
    }

    /** @param chosen these alone; empty for all */
    Query query(RegimeCatalogue regimes, Set<RequestId> chosen) {
        return new Query(
                text == null ? "" : text,
                stage().map(Set::of).orElse(Set.of()),
                regimes(regimes),
                id(owner).map(AccountId::new).orElse(null),
                id(file).map(CaseId::new).orElse(null),
                chosen,
                order(),
                down == null);
    }

    private Set<String> regimes(RegimeCatalogue known) {
        if (authority == null) {
            return regime == null ? Set.of() : Set.of(regime);
        }
        Set<String> its = known.all().stream()
                .filter(pack -> pack.regime().jurisdiction().equals(authority))
                .map(RegimePack::id)
                .map(id -> id.value())
                .filter(id -> regime == null || regime.equals(id))
                .collect(Collectors.toSet());
        return its.isEmpty() ? NO_REGIME : its;
    }

    Optional<RequestStage> stage() {
        return constant(RequestStage.class, stage);
    }

    Sort order() {
        return constant(Sort.class, sort).orElse(Sort.NUMBER);
    }

    boolean isDown() {
        return down != null;
    }

    /** Whether the reader chose anything; the order and the columns leave nothing out. */
    public boolean isUsed() {
        return text != null || stage != null || authority != null || regime != null || owner != null || file != null;
    }

    /** As it stands in an address, without a question mark; empty when there is none. */
    public String getAddress() {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put("text", text);
        given.put("stage", stage);
        given.put("authority", authority);
        given.put("regime", regime);
        given.put("owner", owner);
        given.put("case", file);
        given.put("sort", sort);
        given.put("down", down);
        given.put("hide", hide);
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(String.valueOf(entry.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** What is no id is the id of nobody. */
    private static Optional<UUID> id(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.of(new UUID(0, 0));
        }
    }

    private static @Nullable String orNull(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = orNull(text);
    }

    public @Nullable String getStage() {
        return stage;
    }

    public void setStage(@Nullable String stage) {
        this.stage = orNull(stage);
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = orNull(authority);
    }

    public @Nullable String getRegime() {
        return regime;
    }

    public void setRegime(@Nullable String regime) {
        this.regime = orNull(regime);
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = orNull(owner);
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = orNull(file);
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = orNull(sort);
    }

    public @Nullable String getDown() {
        return down;
    }

    public void setDown(@Nullable String down) {
        this.down = orNull(down);
    }

    /** The columns that the reader does not want, with commas between them. */
    public @Nullable String getHide() {
        return hide;
    }

    public void setHide(@Nullable String hide) {
        this.hide = orNull(hide);
    }
}
