package org.fangxin.contracts.warning;

/** Something that happened to a public warning. */
public sealed interface WarningEvent permits WarningPublished {
    /** The warning's id (UUIDv7), also the message key. */
    String warningId();
}
