/**
 * Requests: one ask, put to one authority under one regime, and how far it has come. Start with
 * {@link org.dalil.requests.SanctionsRequest}; pages talk to {@link org.dalil.requests.RequestDesk} and read through
 * {@link org.dalil.requests.RequestSearch}. What proves what is {@link org.dalil.requests.Coverage}; how a request
 * moves is {@link org.dalil.requests.Move}, and what stands in the way is a {@link org.dalil.requests.Gate}. A request keeps
 * the version of the regime pack it was drafted under.
 */
@NullMarked
package org.dalil.requests;

import org.jspecify.annotations.NullMarked;
