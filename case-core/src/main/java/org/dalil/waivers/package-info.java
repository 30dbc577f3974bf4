/**
 * What of the check of a request somebody lets pass: another person than who drafted it says why, and it holds as long as
 * the point says the same. Start with {@link org.dalil.waivers.WaiverDesk}. Knows requests by what stands open in them, and
 * none of the rules.
 */
@NullMarked
package org.dalil.waivers;

import org.jspecify.annotations.NullMarked;
