package org.dalil.web.architecture.broken.web.cases;

/** Broken: prints, and logs in two ways that nobody else knows. */
public class Loud {

    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger("loud");

    private static final System.Logger ALSO = System.getLogger("loud");

    public void shout(Exception failure) {
        LOG.info("loud");
        ALSO.log(System.Logger.Level.INFO, "loud");
        System.out.println("loud");
        System.err.println("louder");
        failure.printStackTrace();
    }
}
