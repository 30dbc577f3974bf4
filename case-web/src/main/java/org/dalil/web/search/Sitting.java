package org.dalil.web.search;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dalil.sharing.ShareId;

/** What an expert was told of while she searched, since she signed in: the trail says so once, not at each letter. */
@SessionScoped
class Sitting implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<ShareId> told = ConcurrentHashMap.newKeySet();

    Set<ShareId> told() {
        return told;
    }
}
