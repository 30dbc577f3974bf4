/**
 * Reads files of which nobody knows what is in them: in a process of its own, which has little memory, little time, no
 * network, no secrets and no place to write to, and is killed when it goes wrong. Start with {@link
 * org.dalil.worker.Workers}; what runs in the process is in {@code inside}, and only there are parsers known. Knows no
 * feature; what a worker says is believed no more than the file it read.
 */
@NullMarked
package org.dalil.worker;

import org.jspecify.annotations.NullMarked;
