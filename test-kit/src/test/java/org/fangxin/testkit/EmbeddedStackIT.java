package org.fangxin.testkit;

/** The embedded servers, or those that the environment names. */
@WithStack
class EmbeddedStackIT extends StackContract {}
