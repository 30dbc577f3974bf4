package org.dalil.web.architecture.broken.web.cases;

/** Broken: prints, and logs in another way than everybody else. */
public class Loud {

    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger("loud");

    public void shout(Exception failure) {
        LOG.info("loud");
        System.out.println("loud");
        System.err.println("louder");
        failure.printStackTrace();
    }
}
