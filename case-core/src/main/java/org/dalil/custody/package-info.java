/**
 * The chain of custody: for every item of evidence who held it, when, and what was done with it, each entry sealed to the
 * one before it. Start with {@link org.dalil.custody.Custody}, which desks call inside their transaction; what shows that
 * somebody touched a chain is {@link org.dalil.custody.ChainsOfCustody}. Knows items by their ids only, and no bytes.
 */
@NullMarked
package org.dalil.custody;

import org.jspecify.annotations.NullMarked;
