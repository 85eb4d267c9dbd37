package org.fangxin.contracts.merchant;

/** Something about the yearly evaluation of a designation before it is made. The message key is the designation's id. */
public sealed interface EvaluationEvent permits DesignationEvaluationDue {
    /** The designation's id. */
    String designationId();

    /** The merchant's unified social credit code. */
    String uscc();

    /** Six-digit area code of the merchant's place of business. */
    String district();

    /** The designation's kind (code list {@code designation-kinds}). */
    String kind();
}
