package org.dalil.database;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/**
 * Columns are named after the whole path of an attribute, so that a value may stand twice in an entity:
 * {@code title.ar} is {@code title_ar}. The {@code value} of an id adds nothing: {@code caseId.value} is
 * {@code case_id}. A collection has a table of its own, and its name adds nothing there either.
 */
public class ColumnNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final long serialVersionUID = 1L;

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        String path = source.getAttributePath().getFullPath().replaceAll("\\.value$", "");
        String inItsTable = path.replaceFirst(".*(\\{element}|collection&&element)\\.", "");
        String name = inItsTable.replaceFirst("\\.(\\{element}|collection&&element)$", "");
        return toIdentifier(name.replace('.', '_'), source.getBuildingContext());
    }
}
