/**
 * Starts Dalil on one's own computer: checks what could go wrong, runs Payara Micro with the WAR as a child process that
 * listens on the loopback address only, and says when the login page answers. Start with {@link Launch}.
 * Knows nothing of the rest of Dalil and is not in the WAR: it becomes {@code target/dalil.jar}.
 */
@NullMarked
package org.dalil.launch;

import org.jspecify.annotations.NullMarked;
