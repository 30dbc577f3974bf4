package org.dalil.web.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, with the tests of this package and a page that fails added. */
@ArquillianSuiteDeployment
public class Deployments {

    @Deployment
    public static WebArchive war() {
        Postgresql.startIfWanted();
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("dalil.war")))
                .as(WebArchive.class)
                .addPackage(Deployments.class.getPackage())
                .addAsWebResource(new StringAsset(Breakdown.half()), Breakdown.HALF);
    }
}
