package org.dalil.dossier.content;

import org.dalil.shared.LocalText;

/**
 * The cover page and what stands on every page.
 *
 * @param title of the document, for its metadata
 * @param target the name in display size
 * @param targetInShort the name in the running head
 * @param proposal what is proposed, in a line or two
 * @param particulars the target in a line: name, kind, nationality
 * @param acts the acts of law the proposal is made under
 * @param standing what the reader must know about the standing of this print; empty: nothing
 */
public record Cover(
        LocalText title,
        LocalText target,
        LocalText targetInShort,
        LocalText proposal,
        Prose particulars,
        Prose authority,
        Prose acts,
        Prose submittedBy,
        Prose standing) {}
