package org.dalil.web.it;

import java.net.URI;
import java.net.URL;

/** Where a test finds the pages. */
public final class Site {

    private Site() {}

    /** Arquillian names the outside address of the machine; not every machine lets one in by it. */
    public static URI page(URL injected, String path) {
        return URI.create("http://127.0.0.1:" + injected.getPort() + path);
    }
}
