/**
 * What is done at a terminal without a page: {@code java -jar dalil.jar backup …}. Start with
 * {@link org.dalil.web.command.Command}; a new command extends it and is named in
 * {@code META-INF/services/java.util.spi.ToolProvider}. No rules here, and no server: whoever can read the data folder,
 * or the password of the database, may run a command.
 */
@NullMarked
package org.dalil.web.command;

import org.jspecify.annotations.NullMarked;
