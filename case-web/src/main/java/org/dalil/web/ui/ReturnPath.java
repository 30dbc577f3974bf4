package org.dalil.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of this server to come back to after a detour. Whatever a request claims to be one is checked here: another
 * server, a script or a half-readable address is never followed.
 */
public final class ReturnPath {

    public static final String PARAMETER = "from";
    static final String ATTRIBUTE = "dalil.return";

    /** Letters, digits and dots between single slashes, ending in a page; then a query of harmless characters. */
    private static final Pattern OURS =
            Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9_-]*)+\\.xhtml(\\?[A-Za-z0-9_.~%=&+-]*)?");

    /** Pages that are on the way to others. */
    private static final List<String> DETOURS = List.of("/login.", "/code.", "/locked.", "/welcome.", "/error/");

    private ReturnPath() {}

    /** The page that was asked for, from within the application; null when it is none to come back to. */
    public static @Nullable String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return checked(request.getServletPath() + (query == null ? "" : "?" + query))
                .orElse(null);
    }

    /** The path, if it is a page of ours to which one may be sent. */
    public static Optional<String> checked(@Nullable String path) {
        return path != null && OURS.matcher(path).matches() && DETOURS.stream().noneMatch(path::startsWith)
                ? Optional.of(path)
                : Optional.empty();
    }

    /** As the value of a query parameter. */
    public static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
