/**
 * What runs in the process of a worker: the only place that knows parsers of other people's files. Start with {@link
 * org.dalil.worker.inside.Worker}. Has no container, no database, no network; everything it is told comes in through the
 * pipe, and everything it says goes out through it.
 */
@NullMarked
package org.dalil.worker.inside;

import org.jspecify.annotations.NullMarked;
