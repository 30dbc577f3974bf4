package org.dalil.web.architecture.broken.web.cases;

import jakarta.persistence.EntityManager;
import org.dalil.web.architecture.broken.cases.Sheet;

/** Broken: a page that goes to the database and touches an entity, and no page can name it. */
public record DirectPage(EntityManager database, Sheet sheet) {}
