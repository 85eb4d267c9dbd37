package org.fangxin.warning.api.watch;

/** The public key that browsers subscribe with; empty when push is off. */
public record PushKey(String publicKey) {}
