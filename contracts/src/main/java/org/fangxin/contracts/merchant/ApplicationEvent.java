package org.fangxin.contracts.merchant;

/**
 * Something that happened to an application for a designation. The message key is the application's id. It names no
 * person: neither reviewers nor those who object.
 */
public sealed interface ApplicationEvent permits ApplicationSubmitted, ApplicationProgressed, DesignationPublicised {
    /** The application's id. */
    String applicationId();

    /** The applicant's unified social credit code. */
    String uscc();

    /** Six-digit area code of the applicant's place of business. */
    String district();

    /** The kind applied for (code list {@code designation-kinds}). */
    String kind();
}
