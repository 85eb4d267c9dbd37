package org.fangxin.contracts.outreach;

/** A public text in Chinese and English. */
public record Wording(String zh, String en) {}
