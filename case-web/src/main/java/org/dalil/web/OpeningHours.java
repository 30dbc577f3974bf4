package org.dalil.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.dalil.accounts.FirstAdministrator;
import org.dalil.demo.DemoReview;
import org.dalil.demo.DemoStart;
import org.dalil.inspection.Inspector;
import org.dalil.parties.PartyIndex;
import org.dalil.web.accounts.HouseAddress;

/**
 * What is done once before the doors open: the demo, what an upgrade left to do, the first account. (The start-up
 * events of CDI come before the server has bound the database to the names by which beans find it.)
 */
@WebListener
public class OpeningHours implements ServletContextListener {

    @Inject
    private DemoStart demo;

    @Inject
    private DemoReview underReview;

    @Inject
    private PartyIndex parties;

    @Inject
    private Inspector inspector;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private HouseAddress house;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        demo.start();
        underReview.start();
        parties.start();
        firstAdministrator.start(house.address());
        inspector.wake();
    }
}
