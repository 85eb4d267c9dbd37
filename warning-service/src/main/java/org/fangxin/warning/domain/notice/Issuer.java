package org.fangxin.warning.domain.notice;

import org.fangxin.warning.domain.Bilingual;

/**
 * Who issues the warnings of this installation.
 *
 * @param sender unique name of the sender in CAP messages, by custom a domain of the office
 * @param name the office
 */
public record Issuer(String sender, Bilingual name) {}
