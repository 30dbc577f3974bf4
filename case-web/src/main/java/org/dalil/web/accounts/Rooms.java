package org.dalil.web.accounts;

import java.util.Map;
import org.dalil.accounts.Permission;

/**
 * Which permission the pages of a folder ask for before anything else is looked at. A folder that is not named here
 * may hold the content of cases, and is for those who read cases: whoever only runs the installation is no member of
 * any, and would not be let in if she were.
 */
final class Rooms {

    private static final Map<String, Permission> FOLDERS = Map.of(
            "", Permission.USE_DALIL,
            "me", Permission.USE_DALIL,
            "session", Permission.USE_DALIL,
            "shared", Permission.READ_SHARED,
            "regimes", Permission.USE_DALIL,
            "search", Permission.USE_DALIL,
            "audit", Permission.READ_AUDIT_TRAIL,
            "admin", Permission.MANAGE_ACCOUNTS);

    private Rooms() {}

    /** @param path of a servlet, such as {@code /requests/list.xhtml} */
    static Permission key(String path) {
        int end = path.indexOf('/', 1);
        boolean isPageOfNoFolder = end < 0 && path.endsWith(".xhtml");
        String folder = end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
        return FOLDERS.getOrDefault(isPageOfNoFolder ? "" : folder, Permission.READ_CASES);
    }
}
