/**
 * The demo: five real cases and an account for each role, loaded once into an empty database when Dalil is started as a
 * demo. Start with {@link org.dalil.demo.DemoStart}. What the documents say is in {@code demo/seed-cases.json}, what our
 * drafters made of it in {@code demo/requests.json}, and the languages that these records lack in {@code demo/words.json}.
 */
@NullMarked
package org.dalil.demo;

import org.jspecify.annotations.NullMarked;
