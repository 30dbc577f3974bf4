package org.dalil.web.architecture.broken.cases;

import jakarta.transaction.Transactional;

/** Broken: lets anybody in, and only half of it is transactional. */
public class LaxDesk {

    public void anybody() {}

    @Transactional
    void half() {}
}
