package org.dalil.lists;

import org.dalil.shared.Refusal;

/** What is wrong with a line, and in which column. */
public record ListProblem(ItemColumn column, Refusal why) {}
