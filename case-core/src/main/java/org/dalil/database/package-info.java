/**
 * What the house needs to reach its database, on H2 and on PostgreSQL alike: the migrations that run before Hibernate
 * looks at the schema, the entity manager for the repositories, and the trigger that keeps records as they were. Start
 * with {@link org.dalil.database.Migrations}. Knows no feature.
 */
@NullMarked
package org.dalil.database;

import org.jspecify.annotations.NullMarked;
