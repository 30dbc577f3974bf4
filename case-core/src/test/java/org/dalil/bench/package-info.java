/**
 * Measurements that somebody takes by hand, on both databases. Start with {@link org.dalil.bench.PartiesBench}. No test:
 * a busy machine would fail it.
 */
@NullMarked
package org.dalil.bench;

import org.jspecify.annotations.NullMarked;
